import { type Column, type ColumnValue, columnOf } from '#shared/domain/members/catalogue.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import type { ListApi, ListLine, ListQuery, ListQuestion, MemberList } from '../list-api.ts';
import { createFacts } from './facts.ts';
import { createFinder, type Found } from './find-people.ts';
import { createInPieces, type Work } from './in-pieces.ts';
import { linesOf, type PlacedLine } from './lines.ts';
import type { ListPorts } from './list-ports.ts';
import { createOrders } from './orders.ts';
import { createRankings } from './rankings.ts';
import { createSegmentMembers } from './segment-members.ts';
import { facetsOf, sumColumns } from './sum-columns.ts';

export type MemberLists = Omit<ListApi, 'listMembers'> & {
  list(query: ListQuery): Promise<MemberList>;
  /** Everybody who is listed, in order: for bulk acts and exports. */
  everybodyIn(question: ListQuestion): Promise<readonly MemberId[]>;
  /** Does beforehand, in pieces, what the first list and the first search would wait for. */
  warmUp(): Promise<void>;
};

const textsAtOnce = 5_000;
const namesFirst: ListQuestion = { text: '', segment: null, sort: [], groupBy: null };

/** Answers lists from ranks, orders and last results that are kept until somebody changes. */
export function createMemberLists(ports: ListPorts): MemberLists {
  const { people } = ports;
  const facts = createFacts(ports);
  const pieces = createInPieces(ports.nextTurn);
  // First in, first told: ranks are up to date before orders are.
  facts.onChange(pieces.outdate);
  const rankings = createRankings(facts);
  const orders = createOrders(ports, facts, rankings);
  const segments = createSegmentMembers(ports, facts);
  const { find } = createFinder({ people, facts, rankings, orders, segments });
  let counting = 0;

  const ask = async <T>(work: Work<T>, isWanted?: () => boolean): Promise<T | null> => {
    facts.renew();
    return pieces.run(work, isWanted);
  };
  const answer = async <T>(work: Work<T>): Promise<T> => {
    const found = await ask(() => wrapped(work()));
    if (found === null) throw new Error('Work that was wanted was given up');
    return found.value;
  };

  const peopleBetween = ({ slots }: Found, lines: readonly PlacedLine[]): readonly number[] =>
    lines.flatMap((line) => (line.kind === 'person' ? [slots[line.person] ?? 0] : []));

  function* linesBetween(query: ListQuery): Generator<void, readonly number[]> {
    const found = yield* find(query);
    return peopleBetween(found, linesOf(found, query.foldedGroups).between(query.from, query.to));
  }

  function* show(found: Found, lines: readonly PlacedLine[], query: ListQuery) {
    const shown: ListLine[] = [];
    const columns = query.columns.flatMap((id) => columnOf(id, facts.reading()) ?? []);
    for (const line of lines) {
      if (line.kind === 'person') {
        const slot = found.slots[line.person] ?? 0;
        const row = people.get(people.idAt(slot) ?? '');
        const values = Object.fromEntries(
          columns.map((column) => [column.id, facts.valueAt(slot, column)]),
        );
        if (row !== null) shown.push({ kind: 'row', key: row.id, row, values });
        continue;
      }
      const { key, value, from, to } = line.group;
      const sums = yield* sumColumns(facts, found.slots.subarray(from, to), query.totals);
      const { isFolded } = line;
      shown.push({ kind: 'group', key, value, count: to - from, isFolded, totals: sums });
    }
    return shown;
  }

  return {
    list: (query) =>
      answer(function* () {
        const found = yield* find(query);
        const lines = linesOf(found, query.foldedGroups);
        return {
          lines: yield* show(found, lines.between(query.from, query.to), query),
          total: lines.total,
          people: found.slots.length,
          isApproximate: found.isApproximate,
          refused: found.refused,
        };
      }),

    everybodyIn: (question) =>
      answer(function* () {
        const { slots } = yield* find(question);
        const ids: MemberId[] = [];
        for (const slot of slots) {
          if (ids.length % textsAtOnce === textsAtOnce - 1) yield;
          const id = people.idAt(slot);
          if (id !== null) ids.push(id);
        }
        return ids;
      }),

    listTotals: ({ question, columns }) =>
      answer(function* () {
        const { slots } = yield* find(question);
        return { people: slots.length, columns: yield* sumColumns(facts, slots, columns) };
      }),

    listIds: (query) =>
      answer(function* () {
        return (yield* linesBetween(query)).flatMap((slot) => people.idAt(slot) ?? []);
      }),

    listValues: ({ query, columns }) =>
      answer(function* () {
        const known = columns.map((id) => columnOf(id, facts.reading()));
        return yield* valuesOf(yield* linesBetween(query), known);
      }),

    positionOf: async ({ id, query }) => {
      const found = await answer(function* () {
        const listed = yield* find(query);
        const person = listed.slots.findIndex((slot) => people.idAt(slot) === id);
        return { line: person === -1 ? null : linesOf(listed, query.foldedGroups).lineOf(person) };
      });
      return found.line;
    },

    async countSegment(segment: SegmentQuery) {
      counting += 1;
      const own = counting;
      const found = await ask(
        () => segments.of(segment),
        () => own === counting,
      );
      if (found === null || own !== counting) return { kind: 'superseded' };
      if (!found.ok) return { kind: 'refused', findings: found.error };
      return { kind: 'counted', count: countOnes(found.value) };
    },

    facets: (id) =>
      answer(function* () {
        const column = columnOf(id, facts.reading());
        if (column === null) return [];
        return yield* facetsOf(facts, (yield* find(namesFirst)).slots, column);
      }),

    warmUp: () =>
      answer(function* () {
        yield* orders.by([]);
        for (let slot = 0; slot < people.slots(); slot += 1) {
          people.textAt(slot);
          if (slot % textsAtOnce === 0) yield;
        }
      }),
  };

  function* valuesOf(
    slots: readonly number[],
    columns: readonly (Column | null)[],
  ): Generator<void, readonly (readonly ColumnValue[])[]> {
    const rows: (readonly ColumnValue[])[] = [];
    for (const slot of slots) {
      if (rows.length % textsAtOnce === textsAtOnce - 1) yield;
      rows.push(columns.map((column) => (column === null ? null : facts.valueAt(slot, column))));
    }
    return rows;
  }
}

/** So that an answer may be null, and giving up be told from it. */
function* wrapped<T>(work: Generator<void, T>): Generator<void, { readonly value: T }> {
  return { value: yield* work };
}

function countOnes(bits: Uint8Array): number {
  let count = 0;
  for (const bit of bits) count += bit;
  return count;
}
