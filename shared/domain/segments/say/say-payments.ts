import { unreachable } from '../../../result.ts';
import type { Period, SegmentCondition } from '../segment.ts';
import { shapeOf } from './say-range.ts';
import type { Wording } from './wording.ts';

type PaymentsCondition = Extract<SegmentCondition, { kind: 'payments' }>;

export function sayPayments(condition: PaymentsCondition, wording: Wording): string {
  const { has, kinds, period, atLeast, atMost } = condition;
  const when = { tense: tenseOf(period), period: sayPeriod(period, wording) };
  const said = (family: string) => kinds.map((kind) => wording.say(`${family}.${kind}`));
  if (atLeast !== null || atMost !== null) {
    const word = (cents: number | null) => (cents === null ? '' : wording.money(cents));
    return wording.say(has ? 'paid-sum' : 'unpaid-sum', {
      ...when,
      shape: shapeOf({ from: atLeast, to: atMost }),
      from: word(atLeast),
      to: word(atMost),
      kinds: kinds.length === 0 ? 'none' : 'some',
      of: wording.or(said('sum')),
    });
  }
  if (!has && kinds.length === 0) return wording.say('unpaid.any', when);
  if (!has) {
    const isEver = period.kind === 'ever';
    const word = wording.say(isEver ? 'word.nor-ever' : 'word.nor-paid');
    const notPaid = said(isEver ? 'never' : 'unpaid').join(` ${word} `);
    return wording.say('unpaid', { ...when, paid: notPaid });
  }
  const paid = kinds.length === 0 ? wording.say('paid.any') : wording.or(said('paid'));
  return wording.say('paid', { ...when, paid });
}

/** English tells what is over (`paid last year`) from what goes on (`have paid since May`). */
function tenseOf({ kind }: Period): 'ever' | 'now' | 'over' {
  if (kind === 'ever') return 'ever';
  return kind === 'year' || kind === 'last-year' ? 'over' : 'now';
}

function sayPeriod(period: Period, wording: Wording): string {
  switch (period.kind) {
    case 'ever':
      return '';
    case 'year':
      return wording.say('period.year', { year: String(period.year) });
    case 'this-year':
    case 'last-year':
      return wording.say(`period.${period.kind}`);
    case 'since':
      return wording.say('period.since', { day: wording.day(period.day) });
    case 'in-last':
      return wording.say('when.in-last', period.span);
    default:
      return unreachable(period);
  }
}
