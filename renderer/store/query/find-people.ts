import { parseQuery } from '#shared/domain/members/search-query.ts';
import type { SegmentFinding } from '#shared/domain/segments/check-segment.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import type { ListQuestion } from '../list-api.ts';
import type { Facts } from './facts.ts';
import { slotsWithTypo } from './find-with-typo.ts';
import { type Group, groupBy } from './group-people.ts';
import { keepFew } from './keep-few.ts';
import type { ListPorts } from './list-ports.ts';
import type { Orders } from './orders.ts';
import type { Rankings } from './rankings.ts';
import { byGrade, type Grades, gradeAll } from './search-people.ts';
import type { SegmentMembers } from './segment-members.ts';

export type Found = {
  /** In the order of the list, group after group. */
  readonly slots: Int32Array;
  /** Null when the list is not grouped. */
  readonly groups: readonly Group[] | null;
  readonly isApproximate: boolean;
  readonly refused: readonly SegmentFinding[];
};

export type Finder = {
  find(question: ListQuestion): Generator<void, Found>;
};

export type FinderParts = {
  readonly people: ListPorts['people'];
  readonly facts: Facts;
  readonly rankings: Rankings;
  readonly orders: Orders;
  readonly segments: SegmentMembers;
};

/** The list that is shown, one whose totals are summed, one that is exported. */
const mostKept = 3;
const nobody = new Int32Array();

export function createFinder({ people, facts, rankings, orders, segments }: FinderParts): Finder {
  const kept = keepFew<Found>(mostKept);
  let lastSearch: { readonly text: string; readonly grades: Grades } | null = null;

  facts.onChange(() => {
    kept.clear();
    lastSearch = null;
  });

  function* gradesOf(text: string): Generator<void, Grades | null> {
    const query = parseQuery(text);
    if (query === null) return null;
    if (lastSearch?.text === text) return lastSearch.grades;
    const before =
      lastSearch !== null && isLonger(text, lastSearch.text) ? lastSearch.grades : null;
    const grades = yield* gradeAll(people, query, before);
    lastSearch = { text, grades };
    return grades;
  }

  function* search(text: string, order: Int32Array): Generator<void, Omit<Found, 'groups'>> {
    const grades = yield* gradesOf(text);
    if (grades === null) return { slots: order, isApproximate: false, refused: [] };
    const slots = byGrade(order, grades);
    const query = parseQuery(text);
    if (slots.length > 0 || query === null) return { slots, isApproximate: false, refused: [] };
    const guessed = slotsWithTypo(people, query, order);
    return { slots: guessed, isApproximate: guessed.length > 0, refused: [] };
  }

  function* among(
    order: Int32Array,
    segment: SegmentQuery | null,
  ): Generator<void, Int32Array | readonly SegmentFinding[]> {
    if (segment === null || isEverybody(segment)) return order;
    const members = yield* segments.of(segment);
    return members.ok ? order.filter((slot) => members.value[slot] === 1) : members.error;
  }

  return {
    *find({ text, segment, sort, groupBy: column }) {
      const key = JSON.stringify([text, segment, sort, column]);
      const known = kept.get(key);
      if (known !== undefined) return known;
      const order = yield* among(yield* orders.by(sort), segment);
      if (!(order instanceof Int32Array)) {
        return { slots: nobody, groups: null, isApproximate: false, refused: order };
      }
      const found = yield* search(text, order);
      const ranked = column === null ? null : yield* rankings.of(column);
      const made =
        ranked === null
          ? { ...found, groups: null }
          : { ...found, ...groupBy(found.slots, ranked) };
      kept.set(key, made);
      return made;
    },
  };
}

const isEverybody = ({ conditions, not }: SegmentQuery): boolean => conditions.length === 0 && !not;

/** What a text finds, one that it begins with finds too. */
const isLonger = (text: string, before: string): boolean => text.startsWith(before);
