import type { Ordered } from './by-order.ts';
import { ordersBetween } from './order-between.ts';

/**
 * The fewest new keys that put this sequence in order: those of what was moved, and of what shared one
 * key because two offices had chosen the same place.
 */
export function rekey<T extends Ordered>(
  sequence: readonly T[],
  moved: ReadonlySet<string>,
): ReadonlyMap<T['id'], string> {
  const keys = new Map<T['id'], string>();
  let last: string | null = null;
  for (let at = 0; at < sequence.length; ) {
    const run: readonly T[] = runFrom(sequence, { at, last, moved });
    const after: string | null = sequence[at + run.length]?.order ?? null;
    const fresh = ordersBetween({ before: last, after }, run.length);
    for (const [index, { id }] of run.entries()) {
      keys.set(id, fresh[index] ?? '');
    }
    last = after ?? last;
    at += run.length + 1;
  }
  return keys;
}

/** What has to get a key before the next one that may keep its own. */
function runFrom<T extends Ordered>(
  sequence: readonly T[],
  { at, last, moved }: { at: number; last: string | null; moved: ReadonlySet<string> },
): readonly T[] {
  const keeps = ({ id, order }: T) => !moved.has(id) && (last === null || order > last);
  const end = sequence.findIndex((entry, index) => index >= at && keeps(entry));
  return sequence.slice(at, end === -1 ? undefined : end);
}
