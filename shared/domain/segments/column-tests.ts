import { unreachable } from '../../result.ts';
import type { ColumnKind } from '../members/catalogue.ts';
import type { ColumnTest } from './segment.ts';

export type TestOp = ColumnTest['op'];

const offered = {
  text: [
    'contains',
    'lacks',
    'is',
    'is-not',
    'starts-with',
    'any-of',
    'none-of',
    'is-filled',
    'is-empty',
  ],
  number: ['number-between', 'is-filled', 'is-empty'],
  money: ['number-between', 'is-filled', 'is-empty'],
  date: [
    'in-last',
    'not-in-last',
    'in-next',
    'anniversary-in-next',
    'date-between',
    'in-month',
    'is-filled',
    'is-empty',
  ],
  choice: ['any-of', 'none-of', 'is-filled', 'is-empty'],
  'yes-no': ['yes', 'no', 'is-filled', 'is-empty'],
  tags: ['any-of', 'all-of', 'none-of', 'is-filled', 'is-empty'],
} as const satisfies Readonly<Record<ColumnKind, readonly [TestOp, ...TestOp[]]>>;

/** What a column of this kind may be asked, in the order of the menu. */
export const testsOf = (kind: ColumnKind): readonly [TestOp, ...TestOp[]] => offered[kind];

/** What a new condition asks of a column. Values are still to be filled in. */
export const defaultTest = ({ kind }: { readonly kind: ColumnKind }): ColumnTest =>
  blankTest(testsOf(kind)[0]);

/** A test whose values are still to be filled in; spans and months begin with a usual one. */
export function blankTest(op: TestOp): ColumnTest {
  switch (op) {
    case 'is-filled':
    case 'is-empty':
    case 'yes':
    case 'no':
      return { op };
    case 'contains':
    case 'lacks':
    case 'starts-with':
    case 'is':
    case 'is-not':
      return { op, text: '' };
    case 'any-of':
    case 'none-of':
    case 'all-of':
      return { op, values: [] };
    case 'number-between':
      return { op, from: null, to: null };
    case 'date-between':
      return { op, from: null, to: null };
    case 'in-last':
    case 'not-in-last':
      return { op, span: { count: 6, unit: 'month' } };
    case 'in-next':
    case 'anniversary-in-next':
      return { op, span: { count: 30, unit: 'day' } };
    case 'in-month':
      return { op, month: 1 };
    default:
      return unreachable(op);
  }
}
