import { unreachable } from '../../result.ts';
import type { IsoDate } from '../dates.ts';
import type { ColumnKind, ColumnValue } from '../members/catalogue.ts';
import { foldText } from '../members/fold-text.ts';
import type { ColumnTest } from './segment.ts';
import { type DayTest, testDay } from './test-day.ts';

export type TestValue = (value: ColumnValue) => boolean;

export type TestReading = {
  readonly kind: ColumnKind;
  readonly today: IsoDate;
  /** `foldText`, or one that remembers. */
  readonly fold: (text: string) => string;
};

/**
 * What a test says of a value. The rule for what is not known: a test that asks for something is never true of it,
 * and a test that denies something (`lacks`, `is-not`, `none-of`, `not-in-last`, `is-empty`) is exactly the
 * contrary of the one that it denies, hence true of it. `no` asks for a no.
 */
export function testValue(test: ColumnTest, reading: TestReading): TestValue {
  const contrary = (of: ColumnTest): TestValue => {
    const isTrue = testValue(of, reading);
    return (value) => !isTrue(value);
  };
  switch (test.op) {
    case 'is-filled':
      return isFilled;
    case 'is-empty':
      return (value) => !isFilled(value);
    case 'contains':
      return onText(test.text, reading, (text, wanted) => text.includes(wanted));
    case 'starts-with':
      return onText(test.text, reading, (text, wanted) => text.startsWith(wanted));
    case 'is':
      return onText(test.text, reading, (text, wanted) => text === wanted);
    case 'lacks':
      return contrary({ op: 'contains', text: test.text });
    case 'is-not':
      return contrary({ op: 'is', text: test.text });
    case 'any-of':
      return anyOf(test.values, reading);
    case 'none-of':
      return contrary({ op: 'any-of', values: test.values });
    case 'all-of':
      return (value) => isList(value) && test.values.every((wanted) => value.includes(wanted));
    case 'yes':
      return (value) => value === true;
    case 'no':
      return (value) => value === false;
    case 'number-between': {
      const from = test.from ?? Number.NEGATIVE_INFINITY;
      const to = test.to ?? Number.POSITIVE_INFINITY;
      return (value) => typeof value === 'number' && value >= from && value <= to;
    }
    case 'not-in-last':
      return contrary({ op: 'in-last', span: test.span });
    case 'date-between':
    case 'in-last':
    case 'in-next':
    case 'anniversary-in-next':
    case 'in-month':
      return onDay(test, reading.today);
    default:
      return unreachable(test);
  }
}

const isList = (value: ColumnValue): value is readonly string[] => Array.isArray(value);

function isFilled(value: ColumnValue): boolean {
  return isList(value) ? value.length > 0 : value !== null;
}

function onText(
  text: string,
  { fold }: TestReading,
  compare: (text: string, wanted: string) => boolean,
): TestValue {
  const wanted = foldText(text);
  return (value) => typeof value === 'string' && compare(fold(value), wanted);
}

function anyOf(values: readonly string[], { kind, fold }: TestReading): TestValue {
  const wanted = new Set(kind === 'text' ? values.map(foldText) : values);
  if (kind === 'text') return (value) => typeof value === 'string' && wanted.has(fold(value));
  return (value) => {
    if (isList(value)) return value.some((one) => wanted.has(one));
    return typeof value === 'string' && wanted.has(value);
  };
}

function onDay(test: DayTest, today: IsoDate): TestValue {
  const isTrue = testDay(test, today);
  return (value) => typeof value === 'string' && isTrue(value);
}
