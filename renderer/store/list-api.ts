import type { ColumnValue } from '#shared/domain/members/catalogue.ts';
import type { GridLayout } from '#shared/domain/records/grid-layout.ts';
import type { SegmentFinding } from '#shared/domain/segments/check-segment.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';

export type SortLevel = Readonly<GridLayout['sort'][number]>;

/** Who is listed, and in which order. Levels and groups by columns that are no longer there are passed over. */
export type ListQuestion = {
  readonly text: string;
  /** Null: everybody. */
  readonly segment: SegmentQuery | null;
  /** The first level comes first; people who are equal in all of them follow by name. */
  readonly sort: readonly SortLevel[];
  /** Any column of the catalogue, `custom.<id>` included. */
  readonly groupBy: string | null;
};

/** Lines count from 0; `to` is not included. */
export type ListQuery = ListQuestion & {
  /** Keys of headings under which nobody is shown. */
  readonly foldedGroups: readonly string[];
  /** The columns whose values come with each person. */
  readonly columns: readonly string[];
  /** The columns that headings sum up. */
  readonly totals: readonly string[];
  readonly from: number;
  readonly to: number;
};

export type ListLine =
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly row: ShownMember;
      readonly values: Readonly<Record<string, ColumnValue>>;
    }
  | {
      readonly kind: 'group';
      /** Stays the same when the group's people change. */
      readonly key: string;
      /** Null: people of whom the column is not known. The commonest spelling where there are several. */
      readonly value: ColumnValue;
      readonly count: number;
      readonly isFolded: boolean;
      readonly totals: Readonly<Record<string, ColumnTotal>>;
    };

export type MemberList = {
  readonly lines: readonly ListLine[];
  /** Of lines, headings included and folded people left out. */
  readonly total: number;
  /** Of people, folded ones included. */
  readonly people: number;
  /** Nothing matches exactly: those are shown who match but for one letter a word. */
  readonly isApproximate: boolean;
  /** Why the segment cannot be asked; nobody is listed then. */
  readonly refused: readonly SegmentFinding[];
};

export type ListSlice = MemberList & {
  readonly version: number;
  /** Everybody in the office's file. */
  readonly all: number;
};

/** `count` of a value among people. */
export type Facet = { readonly value: string | number | boolean; readonly count: number };

export type ColumnTotal = {
  /** People of whom the column is known. */
  readonly filled: number;
  /** Of numbers and of money (in cents); null for other kinds. */
  readonly sum: number | null;
  readonly average: number | null;
  /** Of choices, tags, yes and no: the most frequent first; null for other kinds. */
  readonly choices: readonly Facet[] | null;
};

export type ListTotals = {
  readonly people: number;
  readonly columns: Readonly<Record<string, ColumnTotal>>;
};

export type SegmentCount =
  | { readonly kind: 'counted'; readonly count: number }
  | { readonly kind: 'refused'; readonly findings: readonly SegmentFinding[] }
  /** A newer count was asked for meanwhile. */
  | { readonly kind: 'superseded' };

/** The part of the store's interface that answers lists. */
export type ListApi = {
  listMembers(query: ListQuery): Promise<ListSlice>;
  /** Of everybody who is listed, folded people included. */
  listTotals(input: {
    readonly question: ListQuestion;
    readonly columns: readonly string[];
  }): Promise<ListTotals>;
  /** Of the lines `from` to `to`; headings are left out. */
  listIds(query: ListQuery): Promise<readonly string[]>;
  /** One array a person, in the order of `columns`; headings are left out. */
  listValues(input: {
    readonly query: ListQuery;
    readonly columns: readonly string[];
  }): Promise<readonly (readonly ColumnValue[])[]>;
  /** The line of a person; null when they are not listed, or folded away. */
  positionOf(input: { readonly id: string; readonly query: ListQuery }): Promise<number | null>;
  /** Live count of a query that is being built. */
  countSegment(segment: SegmentQuery): Promise<SegmentCount>;
  /** The values that a column has, the most frequent first, a thousand at most. */
  facets(column: string): Promise<readonly Facet[]>;
};
