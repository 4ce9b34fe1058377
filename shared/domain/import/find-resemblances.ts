import type { DuplicateIndex } from '../duplicates/duplicate-index.ts';
import { displayName } from '../members/display-name.ts';
import { duplicateFactsOf } from '../members/duplicate-facts.ts';
import { MemberId } from '../members/member.ts';
import type { KnownMember, PlannedRow, PlanProgress, Resemblance } from './import.ts';

/** By line of the file. */
export type Resemblances = ReadonlyMap<number, readonly Resemblance[]>;

/** An id that nobody has, for somebody who is not in the file yet. */
const newcomer = '';
const mostNamed = 3;
const rowsPerStep = 25;

type Known = {
  readonly index: Pick<DuplicateIndex, 'findFor'>;
  readonly fieldsOf: (id: string) => KnownMember['fields'] | null;
};

/**
 * Whom the people to be created may be, by the rules that find duplicates: only where those are sure, or nearly. The
 * plan has not recognised them, because it is stricter: a person decides.
 */
export function* findResemblances(
  rows: readonly PlannedRow[],
  { index, fieldsOf }: Known,
): Generator<PlanProgress, Resemblances> {
  const found = new Map<number, readonly Resemblance[]>();
  for (const [at, row] of rows.entries()) {
    if (at % rowsPerStep === 0) yield { done: at, of: rows.length };
    if (row.kind !== 'create') continue;
    const alike = index
      .findFor(duplicateFactsOf(newcomer, row.set))
      .filter(({ strength }) => strength !== 'possible')
      .slice(0, mostNamed)
      .flatMap(({ id, strength, evidence }): readonly Resemblance[] => {
        const fields = fieldsOf(id);
        if (fields === null) return [];
        const rules = evidence.map(({ rule }) => rule);
        return [{ memberId: MemberId.parse(id), name: displayName(fields), strength, rules }];
      });
    if (alike.length > 0) found.set(row.line, alike);
  }
  return found;
}
