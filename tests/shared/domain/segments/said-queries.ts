import { IsoDate } from '#shared/domain/dates.ts';
import type { CustomFieldFields, TagFields } from '#shared/domain/records/record.ts';
import type {
  ColumnTest,
  SegmentCondition,
  SegmentGroup,
  Span,
} from '#shared/domain/segments/segment.ts';
import type { SegmentContext } from '#shared/domain/segments/segment-context.ts';
import { aReading } from './some-facts.ts';

const board = '0193f1a0-0000-7000-8000-0000000000b0';
const day = (text: string) => IsoDate.parse(text);

const group =
  (match: 'all' | 'any', isNot: 'is' | 'not' = 'is') =>
  (...conditions: readonly SegmentCondition[]): SegmentGroup => ({
    kind: 'group',
    match,
    not: isNot === 'not',
    conditions,
  });
export const all = group('all');
export const any = group('any');
export const notAll = group('all', 'not');
export const notAny = group('any', 'not');

export const column = (id: string, test: ColumnTest): SegmentCondition => ({
  kind: 'column',
  column: id,
  test,
});
export const anyOf = (id: string, ...values: string[]) => column(id, { op: 'any-of', values });
export const noneOf = (id: string, ...values: string[]) => column(id, { op: 'none-of', values });
export const allOf = (id: string, ...values: string[]) => column(id, { op: 'all-of', values });
export const asks = (
  id: string,
  op: 'contains' | 'lacks' | 'starts-with' | 'is' | 'is-not',
  text: string,
) => column(id, { op, text });
export const plain = (id: string, op: 'is-filled' | 'is-empty' | 'yes' | 'no') =>
  column(id, { op });
export const inSpan = (
  id: string,
  op: 'in-last' | 'not-in-last' | 'in-next' | 'anniversary-in-next',
  ...[count, unit]: readonly [number, Span['unit']]
) => column(id, { op, span: { count, unit } });
export const days = (id: string, from: string | null, to: string | null) =>
  column(id, {
    op: 'date-between',
    from: from === null ? null : day(from),
    to: to === null ? null : day(to),
  });
export const inMonth = (id: string, month: number) => column(id, { op: 'in-month', month });
export const numbers = (id: string, from: number | null, to: number | null) =>
  column(id, { op: 'number-between', from, to });

type Payments = Extract<SegmentCondition, { kind: 'payments' }>;
export const paid = (said: Partial<Payments> = {}): SegmentCondition => ({
  kind: 'payments',
  has: true,
  kinds: [],
  period: { kind: 'ever' },
  atLeast: null,
  atMost: null,
  ...said,
});
export const since = (text: string) => ({ kind: 'since', day: day(text) }) as const;
export const inBoard = (include = true): SegmentCondition => ({
  kind: 'segment',
  id: board,
  include,
});

const tag = (name: string): TagFields => ({ name, colour: 'blue' });
const own = (name: string, kind: CustomFieldFields['kind']): CustomFieldFields => ({
  name,
  kind,
  choices: [],
  place: 0,
});

export const saidContext: SegmentContext = {
  reading: aReading({
    tags: new Map([
      ['t1', tag('Collage')],
      ['t2', tag('Permanence')],
    ]),
    customFields: new Map([
      ['c1', own('Taille', 'choice')],
      ['c2', own('Permis', 'yes-no')],
      ['c3', own('Visite', 'date')],
      ['c4', own('Enfants', 'number')],
    ]),
  }),
  segments: new Map([[board, { name: 'Bureau', query: all() }]]),
};
