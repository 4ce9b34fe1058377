import type { Column } from '#shared/domain/members/catalogue.ts';
import {
  blankTest,
  defaultTest,
  type TestOp,
  testsOf,
} from '#shared/domain/segments/column-tests.ts';
import type { ColumnTest, SegmentCondition } from '#shared/domain/segments/segment.ts';

type Asked = Pick<Column, 'id' | 'kind' | 'isGroupable'>;

/** Which column is still to be chosen; until then nothing can be asked. */
export const firstCondition = (): SegmentCondition => ({
  kind: 'column',
  column: '',
  test: blankTest('contains'),
});

export const paymentsCondition: SegmentCondition = {
  kind: 'payments',
  has: false,
  kinds: ['dues'],
  period: { kind: 'this-year' },
  atLeast: null,
  atMost: null,
};

export const segmentCondition = (id: string): SegmentCondition => ({
  kind: 'segment',
  id,
  include: true,
});

export const groupOf = (conditions: readonly SegmentCondition[]): SegmentCondition => ({
  kind: 'group',
  match: 'any',
  not: false,
  conditions,
});

/** The same question of another column where that makes sense, else the usual one of that column. */
export function testFor(column: Asked, before: ColumnTest): ColumnTest {
  const isKept = testsOf(column.kind).includes(before.op) && !('values' in before);
  if (isKept && !isBlankText(before)) return before;
  // Towns and the like are few: one chooses among them.
  return column.kind === 'text' && column.isGroupable ? blankTest('any-of') : defaultTest(column);
}

const isBlankText = (test: ColumnTest): boolean => 'text' in test && test.text === '';

/** Another test of the same column, with what was already filled in where both take the same. */
export function withOp(before: ColumnTest, op: TestOp): ColumnTest {
  const next = blankTest(op);
  if ('text' in next && 'text' in before) return { ...next, text: before.text };
  if ('values' in next && 'values' in before) return { ...next, values: before.values };
  return 'span' in next && 'span' in before ? { ...next, span: before.span } : next;
}
