import { z } from 'zod';
import { IsoDate } from '../dates.ts';

const Unit = z.enum(['day', 'week', 'month', 'year']);
/** `count` units, counted from today when the query is asked. */
const Span = z.object({ count: z.int().positive().max(1000), unit: Unit });
export type Span = z.infer<typeof Span>;

/** What a column is asked. Which test goes with which kind of column: `testsOf` (column kinds are in the catalogue). */
export const ColumnTest = z.discriminatedUnion('op', [
  z.object({ op: z.literal('is-filled') }),
  z.object({ op: z.literal('is-empty') }),
  /** Text, without regard to case and accents. */
  z.object({ op: z.literal('contains'), text: z.string().max(200) }),
  z.object({ op: z.literal('lacks'), text: z.string().max(200) }),
  z.object({ op: z.literal('starts-with'), text: z.string().max(200) }),
  z.object({ op: z.literal('is'), text: z.string().max(200) }),
  z.object({ op: z.literal('is-not'), text: z.string().max(200) }),
  /** Choices and tags, by id. */
  z.object({ op: z.literal('any-of'), values: z.array(z.string().max(120)).max(500) }),
  z.object({ op: z.literal('none-of'), values: z.array(z.string().max(120)).max(500) }),
  /** Tags only: every one of them. */
  z.object({ op: z.literal('all-of'), values: z.array(z.string().max(120)).max(500) }),
  z.object({ op: z.literal('yes') }),
  z.object({ op: z.literal('no') }),
  /** Numbers, both ends included; null is open. */
  z.object({
    op: z.literal('number-between'),
    from: z.number().nullable(),
    to: z.number().nullable(),
  }),
  /** Days, both ends included; null is open. */
  z.object({
    op: z.literal('date-between'),
    from: IsoDate.nullable(),
    to: IsoDate.nullable(),
  }),
  z.object({ op: z.literal('in-last'), span: Span }),
  z.object({ op: z.literal('not-in-last'), span: Span }),
  z.object({ op: z.literal('in-next'), span: Span }),
  /** A day's anniversary falls in the span from today; of birth dates, above all. */
  z.object({ op: z.literal('anniversary-in-next'), span: Span }),
  z.object({ op: z.literal('in-month'), month: z.int().min(1).max(12) }),
]);
export type ColumnTest = z.infer<typeof ColumnTest>;

const PaymentKinds = z.array(z.enum(['dues', 'donation', 'official-dues', 'event', 'other']));
const Period = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ever') }),
  /** The dues year of dues, the calendar year of the rest. */
  z.object({ kind: z.literal('year'), year: z.int() }),
  z.object({ kind: z.literal('this-year') }),
  z.object({ kind: z.literal('last-year') }),
  z.object({ kind: z.literal('since'), day: IsoDate }),
  z.object({ kind: z.literal('in-last'), span: Span }),
]);
export type Period = z.infer<typeof Period>;

export type SegmentCondition =
  | { readonly kind: 'column'; readonly column: string; readonly test: ColumnTest }
  /** Has given (or has not) in a period; `atLeast` and `atMost` are sums in cents over that period. */
  | {
      readonly kind: 'payments';
      readonly has: boolean;
      /** Empty: of any kind. */
      readonly kinds: z.infer<typeof PaymentKinds>;
      readonly period: Period;
      readonly atLeast: number | null;
      readonly atMost: number | null;
    }
  /** Those of another segment, or all but those. */
  | { readonly kind: 'segment'; readonly id: string; readonly include: boolean }
  | SegmentGroup;

export type SegmentGroup = {
  readonly kind: 'group';
  readonly match: 'all' | 'any';
  readonly not: boolean;
  readonly conditions: readonly SegmentCondition[];
};

const Condition: z.ZodType<SegmentCondition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('column'), column: z.string().max(120), test: ColumnTest }),
    z.object({
      kind: z.literal('payments'),
      has: z.boolean(),
      kinds: PaymentKinds,
      period: Period,
      atLeast: z.int().nullable(),
      atMost: z.int().nullable(),
    }),
    z.object({ kind: z.literal('segment'), id: z.uuid(), include: z.boolean() }),
    Group,
  ]),
);

const Group = z.object({
  kind: z.literal('group'),
  match: z.enum(['all', 'any']),
  not: z.boolean(),
  conditions: z.array(Condition).max(100),
});

/** The outermost group; an empty one is everybody. Depth is limited by the editor and by `checkSegment`. */
export const SegmentQuery: z.ZodType<SegmentGroup> = Group;
export type SegmentQuery = SegmentGroup;

export const everybody: SegmentQuery = { kind: 'group', match: 'all', not: false, conditions: [] };
