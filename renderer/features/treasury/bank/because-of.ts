import type { MatchReason } from '#shared/domain/bank/match/suggestion.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { unreachable } from '#shared/result.ts';

type Said = { readonly id: MessageId; readonly values?: Readonly<Record<string, string | number>> };

type Words = {
  readonly name: (id: string) => string;
  readonly money: (cents: number) => string;
};

/** The part of a sentence that says one reason. */
export function becauseOf(reason: MatchReason, { name, money }: Words): Said {
  switch (reason.kind) {
    case 'name':
      return {
        id: `treasury.bank.because.name.${reason.likeness}`,
        values: { name: name(reason.memberId) },
      };
    case 'partner':
      return {
        id: 'treasury.bank.because.partner',
        values: { name: name(reason.memberId), of: name(reason.of) },
      };
    case 'same-amount':
      return { id: `treasury.bank.because.same-amount.${reason.as}` };
    case 'other-amount':
      return reason.expected === null
        ? { id: 'treasury.bank.because.other-amount.unknown' }
        : { id: 'treasury.bank.because.other-amount', values: { amount: money(reason.expected) } };
    case 'instalment':
      return {
        id: 'treasury.bank.because.instalment',
        values: { amount: money(reason.of), count: reason.count },
      };
    case 'deposit':
      return reason.slip === null
        ? { id: 'treasury.bank.because.deposit.unnumbered', values: { count: reason.count } }
        : {
            id: 'treasury.bank.because.deposit',
            values: { slip: reason.slip, count: reason.count },
          };
    case 'member-number':
    case 'cheque-number':
      return { id: `treasury.bank.because.${reason.kind}`, values: { number: reason.number } };
    case 'order':
      return { id: 'treasury.bank.because.order', values: { order: reason.order } };
    case 'several-of-that-name':
    case 'household-sum':
    case 'payout':
      return { id: `treasury.bank.because.${reason.kind}`, values: { count: reason.count } };
    case 'no-dues-open':
      return { id: 'treasury.bank.because.no-dues-open', values: { year: String(reason.year) } };
    case 'remembered':
    case 'same-label-before':
    case 'fees':
    case 'returned':
    case 'outgoing':
      return { id: `treasury.bank.because.${reason.kind}` };
    default:
      return unreachable(reason);
  }
}
