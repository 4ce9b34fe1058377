import type { SegmentGroup } from '#shared/domain/segments/segment.ts';

type Match = Pick<SegmentGroup, 'match' | 'not'>;

/** How the conditions of a group go together, as a person chooses it. `not-all` is only ever met, never offered. */
export type GroupMatch = 'all' | 'any' | 'none' | 'not-all';

export function groupMatchOf({ match, not }: Match): GroupMatch {
  if (match === 'all') return not ? 'not-all' : 'all';
  return not ? 'none' : 'any';
}

export const matchOf: Readonly<Record<GroupMatch, Match>> = {
  all: { match: 'all', not: false },
  any: { match: 'any', not: false },
  none: { match: 'any', not: true },
  'not-all': { match: 'all', not: true },
};
