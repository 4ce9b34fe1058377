import { unreachable } from '../../../result.ts';
import { type Column, columnOf } from '../../members/catalogue.ts';
import type { Reading } from '../../members/person-facts.ts';
import type { ColumnTest, SegmentCondition } from '../segment.ts';
import { shapeOf } from './say-range.ts';
import type { Values, Wording } from './wording.ts';

type ColumnCondition = Extract<SegmentCondition, { kind: 'column' }>;

/** `qui habitent Vernoy`, `dont le courriel contient « x »`: what somebody of whom this is true does or has. */
export function sayTest(
  { column: id, test }: ColumnCondition,
  reading: Reading,
  wording: Wording,
): string {
  const column = columnOf(id, reading);
  if (column === null) return wording.say('gone-column');
  const values = {
    noun: nounOf(column, reading, wording),
    ...valuesOf(column, test, { reading, wording }),
  };
  const said = wording.find(messagesFor(column, test), values);
  return said ?? wording.say('gone-column');
}

function nounOf({ id, field }: Column, { customFields }: Reading, wording: Wording): string {
  const own = field?.startsWith('custom.') ? customFields.get(field.slice('custom.'.length)) : null;
  if (own == null) return wording.say(`noun.${id}`);
  return wording.say('noun.custom', { name: wording.quote(own.name) });
}

/** From the wording of this very column and value to the one that suits every column. */
function messagesFor({ id }: Column, test: ColumnTest): readonly string[] {
  switch (test.op) {
    case 'in-last':
    case 'date-between':
    case 'in-month':
      return [`${id}.when`, 'any.when'];
    case 'not-in-last':
      return [`${id}.when-not`, 'any.when-not'];
    // What is still to come has not been done.
    case 'in-next':
      return ['any.when'];
    case 'anniversary-in-next':
      return [`${id}.anniversary`, 'any.anniversary'];
    case 'any-of':
    case 'none-of': {
      const [only] = test.values.length === 1 ? test.values : [];
      const first = only === undefined ? [] : [`${id}.${test.op}.${only}`];
      return [...first, `${id}.${test.op}`, `any.${test.op}`];
    }
    case 'is-filled':
    case 'is-empty':
    case 'contains':
    case 'lacks':
    case 'starts-with':
    case 'is':
    case 'is-not':
    case 'all-of':
    case 'yes':
    case 'no':
    case 'number-between':
      return [`${id}.${test.op}`, `any.${test.op}`];
    default:
      return unreachable(test);
  }
}

type Using = { readonly reading: Reading; readonly wording: Wording };

function valuesOf(column: Column, test: ColumnTest, using: Using): Values {
  const { wording } = using;
  if ('text' in test) return { text: wording.quote(test.text), plain: test.text };
  if ('values' in test) return listed(column, test.values, using);
  if (test.op === 'number-between') {
    const word = (number: number | null) =>
      number === null ? '' : amountIn(column, number, wording);
    return { shape: shapeOf(test), from: word(test.from), to: word(test.to) };
  }
  const when = whenOf(test, wording);
  return when === null ? {} : { when };
}

/** Years are written without spaces; ages are numbers, for their plural. */
function amountIn({ kind }: Column, number: number, wording: Wording): string | number {
  return kind === 'money' ? wording.money(number) : number;
}

function listed(column: Column, values: readonly string[], { reading, wording }: Using): Values {
  const words = values.map((value) => wordFor(column, value, { reading, wording }));
  return {
    count: values.length,
    values: wording.or(words),
    all: wording.and(words),
    nor: wording.nor(words),
    plain: wording.or(values),
    plainNor: wording.nor(values),
  };
}

function wordFor({ id, kind }: Column, value: string, { reading, wording }: Using): string {
  const known = wording.find([`value.${id}.${value}`], {});
  if (known !== null) return known;
  if (id === 'section') return wording.quote(reading.sections.get(value) ?? value);
  if (id === 'tags') return wording.quote(reading.tags.get(value)?.name ?? value);
  return wording.quote(kind === 'tags' ? wording.topic(value) : value);
}

function whenOf(test: ColumnTest, wording: Wording): string | null {
  switch (test.op) {
    case 'in-last':
    case 'not-in-last':
      return wording.say('when.in-last', test.span);
    case 'in-next':
    case 'anniversary-in-next':
      return wording.say('when.in-next', test.span);
    case 'in-month':
      return wording.say('when.in-month', { month: wording.month(test.month) });
    case 'date-between': {
      const word = (day: string | null) => (day === null ? '' : wording.day(day));
      const ends = { from: word(test.from), to: word(test.to) };
      return wording.say('when.between', { shape: shapeOf(test), ...ends });
    }
    default:
      return null;
  }
}
