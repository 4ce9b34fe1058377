import type { ClusterPair } from '#shared/domain/duplicates/clusters.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { DuplicateGroup } from '../../store/store-api/duplicates.ts';

export type Pair = { readonly a: MemberId; readonly b: MemberId };

type Groups = readonly DuplicateGroup[];

export const withoutPair =
  ({ a, b }: Pair) =>
  (groups: Groups): Groups =>
    keeping(groups, (pair) => !(pair.a === a && pair.b === b) && !(pair.a === b && pair.b === a));

export const withoutPerson =
  (id: string) =>
  (groups: Groups): Groups =>
    keeping(groups, (pair) => pair.a !== id && pair.b !== id);

/** A group of which no pair is left has been settled. */
const keeping = (groups: Groups, isOpen: (pair: ClusterPair) => boolean): Groups =>
  groups.flatMap((group) => {
    const pairs = group.pairs.filter(isOpen);
    if (pairs.length === group.pairs.length) return [group];
    const ids = group.ids.filter((id) => pairs.some(({ a, b }) => a === id || b === id));
    return pairs.length === 0 ? [] : [{ ...group, ids, pairs }];
  });
