import { parseQuery } from '#shared/domain/members/search-query.ts';
import type { People } from '../memory/people.ts';
import type { ListColumn, ListQuery, MemberRow } from '../store-api.ts';
import { matchingSlots, rankedSlots } from './find-slots.ts';
import { slotsWithTypo } from './find-with-typo.ts';
import { orderBy, orderByName, patchOrder, type SortOrder } from './sort-order.ts';

export type MemberList = {
  readonly total: number;
  readonly rows: readonly MemberRow[];
  readonly isApproximate: boolean;
};

export type MemberLists = {
  list(query: ListQuery): MemberList;
  /** Does beforehand, in pieces, what the first list and the first search would wait for. */
  warmUp(): Generator<void>;
};

type Result = {
  readonly text: string;
  readonly sort: string;
  /** Before ranking: what a longer text can only make fewer. */
  readonly matching: Int32Array;
  readonly slots: Int32Array;
  readonly isApproximate: boolean;
};

/** Beyond this share of all, sorting anew is as quick. */
const largeShare = 0.1;
const textsAtOnce = 5_000;

/** Answers lists from sort orders and a last result that are kept until somebody changes. */
export function createMemberLists(people: People): MemberLists {
  const orders = new Map<ListColumn, SortOrder>();
  let last: Result | null = null;

  people.onChange((changed) => {
    last = null;
    if (changed.length > people.count() * largeShare) orders.clear();
    for (const [column, order] of orders) {
      orders.set(column, patchOrder(order, { people, column, changed }));
    }
  });

  const orderOf = (column: ListColumn): SortOrder => {
    const known = orders.get(column);
    if (known !== undefined) return known;
    const made = column === 'name' ? orderByName(people) : orderBy(people, column, orderOf('name'));
    orders.set(column, made);
    return made;
  };

  const find = ({ text, sort }: ListQuery): Result => {
    const sorting = `${sort.column} ${sort.direction}`;
    const before = last?.sort === sorting ? last : null;
    if (before?.text === text) return before;
    const order = inDirection(orderOf(sort.column), sort.direction);
    const query = parseQuery(text);
    const common = { text, sort: sorting, isApproximate: false };
    if (query === null) return { ...common, matching: order, slots: order };
    const isNarrower = before !== null && !before.isApproximate && text.startsWith(before.text);
    const matching = matchingSlots(people, query, isNarrower ? before.matching : order);
    if (matching.length > 0) {
      return { ...common, matching, slots: rankedSlots(people, query, matching) };
    }
    const slots = slotsWithTypo(people, query, order);
    return { ...common, matching, slots, isApproximate: slots.length > 0 };
  };

  return {
    list(query) {
      const { slots, isApproximate, ...found } = find(query);
      last = { ...found, slots, isApproximate };
      const rows: MemberRow[] = [];
      for (const slot of slots.subarray(query.from, query.to)) {
        const id = people.idAt(slot);
        const row = id === null ? null : people.get(id);
        if (row !== null) rows.push(row);
      }
      return { total: slots.length, rows, isApproximate };
    },

    *warmUp() {
      orderOf('name');
      for (let slot = 0; slot < people.slots(); slot += 1) {
        people.textAt(slot);
        if (slot % textsAtOnce === 0) yield;
      }
    },
  };
}

/** People of whom the column is not known come last in both directions. */
function inDirection(
  { slots, emptyFrom }: SortOrder,
  direction: ListQuery['sort']['direction'],
): Int32Array {
  if (direction === 'ascending') return slots;
  const reversed = slots.slice();
  reversed.subarray(0, emptyFrom).reverse();
  return reversed;
}
