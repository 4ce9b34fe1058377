import { same } from '../raw-tract.ts';
import { deletionsFirst } from './changes-between.ts';
import type { TractChange } from './tract-change.ts';

/**
 * What came of some changes and then of others by the same person: what was changed twice is told once, from its
 * first state to its last, and not at all when it is again as it was.
 */
export function joinChanges(
  earlier: readonly TractChange[],
  later: readonly TractChange[],
): readonly TractChange[] {
  const joined = new Map(earlier.map((change) => [keyOf(change), change]));
  for (const change of later) {
    const known = joined.get(keyOf(change));
    if (known === undefined) {
      joined.set(keyOf(change), change);
      continue;
    }
    const both = from(known, change);
    if (both === null) joined.delete(keyOf(change));
    else joined.set(keyOf(change), both);
  }
  const added = new Set(earlier.filter(({ kind }) => kind === 'added').map(aboutOf));
  return deletionsFirst(
    [...joined.values()].filter((change) => change.kind === 'added' || !added.has(aboutOf(change))),
  );
}

function from(first: TractChange, last: TractChange): TractChange | null {
  if (first.kind === 'replaced' && last.kind === 'replaced') {
    return same(first.before, last.after) ? null : { ...last, before: first.before };
  }
  if (first.kind === 'rewritten' && last.kind === 'rewritten') {
    return same(first.before, last.after) ? null : { ...last, before: first.before };
  }
  // Deleted and brought back, or the other way round: nothing came of it.
  return first.kind === last.kind ? last : null;
}

function keyOf(change: TractChange): string {
  switch (change.kind) {
    case 'replaced':
      return `${aboutOf(change)} ${change.field}`;
    case 'deleted':
    case 'brought-back':
      return `${aboutOf(change)} bin`;
    default:
      return `${change.kind} ${aboutOf(change)}`;
  }
}

/** The object of a text, so that a new frame is told once with what is written in it. */
function aboutOf(change: TractChange): string {
  if (change.kind !== 'rewritten') return `${change.thing} ${change.id}`;
  return change.object === null ? `story ${change.story}` : `object ${change.object}`;
}
