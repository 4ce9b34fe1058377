import type { ColumnValue } from '#shared/domain/members/catalogue.ts';
import { groupKeyOf, unknownGroup } from './column-entry.ts';
import type { RankedColumn } from './rank-column.ts';
import { sortByRanks } from './sort-by-ranks.ts';

/** People `from` to `to` of a list. */
export type Group = {
  readonly key: string;
  readonly value: ColumnValue;
  readonly from: number;
  readonly to: number;
};

/** Groups in the order of their values, those of whom nothing is known last; within each, the order they came in. */
export function groupBy(
  slots: Int32Array,
  ranked: RankedColumn,
): { readonly slots: Int32Array; readonly groups: readonly Group[] } {
  const sorted = sortByRanks(slots, ranked);
  const rankAt = (at: number) => ranked.ranks[sorted[at] ?? 0] ?? -1;
  const groups: Group[] = [];
  for (let from = 0; from < sorted.length; ) {
    const rank = rankAt(from);
    let to = from + 1;
    while (to < sorted.length && rankAt(to) === rank) to += 1;
    const entry = ranked.entries[rank];
    groups.push({
      key: entry === undefined ? unknownGroup : groupKeyOf(entry),
      value: entry?.value ?? null,
      from,
      to,
    });
    from = to;
  }
  return { slots: sorted, groups };
}
