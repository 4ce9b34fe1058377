import type { SegmentFinding } from '#shared/domain/segments/check-segment.ts';
import { compileSegment, type SegmentTest } from '#shared/domain/segments/compile-segment.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Facts } from './facts.ts';
import { keepFew } from './keep-few.ts';
import type { ListPorts } from './list-ports.ts';
import { rememberFolds } from './remember-folds.ts';

/** Who is in a segment. */
export type SegmentMembers = {
  /** By slot: 1 for those who are in it. */
  of(query: SegmentQuery): Generator<void, Result<Uint8Array, readonly SegmentFinding[]>>;
};

type Kept = { readonly test: SegmentTest; readonly isIn: Uint8Array };

const mostKept = 6;
const slotsAtOnce = 2_048;
const manyChanged = 2_000;

export function createSegmentMembers(
  { records }: Pick<ListPorts, 'records'>,
  facts: Facts,
): SegmentMembers {
  const kept = keepFew<Kept>(mostKept);
  const fold = rememberFolds();

  facts.onChange((changed) => {
    if (changed === 'reading' || changed.length > manyChanged) {
      kept.clear();
      return;
    }
    for (const [key, known] of kept.entries()) kept.set(key, patched(known, facts, changed));
  });
  records.onChange((changed) => {
    if (changed.some(({ kind }) => kind === 'segment')) kept.clear();
  });

  return {
    *of(query) {
      const key = JSON.stringify(query);
      const known = kept.get(key);
      if (known !== undefined) return ok(known.isIn);
      const segments = new Map(records.all('segment').map(({ id, fields }) => [id, fields]));
      const compiled = compileSegment(query, { reading: facts.reading(), segments, fold });
      if (!compiled.ok) return err(compiled.error);
      const test = compiled.value;
      const isIn = new Uint8Array(facts.slots());
      for (let slot = 0; slot < isIn.length; slot += 1) {
        if (slot % slotsAtOnce === slotsAtOnce - 1) yield;
        isIn[slot] = answer(test, facts, slot);
      }
      kept.set(key, { test, isIn });
      return ok(isIn);
    },
  };
}

function answer(test: SegmentTest, facts: Facts, slot: number): 0 | 1 {
  const person = facts.at(slot);
  return person !== null && test(person) ? 1 : 0;
}

function patched({ test, isIn: before }: Kept, facts: Facts, changed: readonly number[]): Kept {
  const isIn = new Uint8Array(facts.slots());
  isIn.set(before.subarray(0, isIn.length));
  for (const slot of changed) isIn[slot] = answer(test, facts, slot);
  return { test, isIn };
}
