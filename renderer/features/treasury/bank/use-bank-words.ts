import { useIntl } from 'react-intl';
import type { MatchOutcome } from '#shared/domain/bank/match/bank-match.ts';
import type { MatchAct, MatchReason } from '#shared/domain/bank/match/suggestion.ts';
import { sumOfCents } from '#shared/domain/cents.ts';
import { unreachable } from '#shared/result.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import type { BankDesk, BankPayment } from '../../../store/store-api/bank.ts';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import { becauseOf } from './because-of.ts';

export type Known = Pick<BankDesk, 'names' | 'payments'>;

export type BankWords = {
  readonly act: (act: MatchAct, known: Known) => string;
  readonly because: (reasons: readonly MatchReason[], known: Known) => string;
  readonly outcome: (outcome: MatchOutcome, known: Known) => string;
};

/** Sentences of what a line may be, why, and what was decided of it. */
export function useBankWords(): BankWords {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const money = (cents: number) => formatMoney(language, cents);
  const named = (id: string, { names }: Known) =>
    names[id] ?? intl.formatMessage({ id: 'treasury.bank.unknownPerson' });

  function paymentsIn(ids: readonly string[], { payments }: Known) {
    const found = ids.flatMap((id) => payments[id] ?? []);
    return { found, total: money(sumOfCents(found.map(({ amount }) => amount))) };
  }

  function ofPayments(kind: 'tie' | 'reverse', ids: readonly string[], known: Known): string {
    const { found, total } = paymentsIn(ids, known);
    const [only] = found;
    if (ids.length > 1 || only === undefined)
      return intl.formatMessage(
        { id: `treasury.bank.act.${kind}Many` },
        { count: ids.length, amount: total },
      );
    return intl.formatMessage(
      { id: `treasury.bank.act.${kind}` },
      {
        name: named(only.memberId, known),
        amount: total,
        date: formatDay(only.receivedOn),
      },
    );
  }

  const act: BankWords['act'] = (one, known) => {
    switch (one.kind) {
      case 'tie':
      case 'reverse':
        return ofPayments(one.kind, one.payments, known);
      case 'not-ours':
        return intl.formatMessage(
          { id: 'treasury.bank.act.not-ours' },
          { reason: intl.formatMessage({ id: `treasury.bank.notOurs.${one.reason}` }) },
        );
      case 'record': {
        const id =
          one.parts.length === 1 ? 'treasury.bank.act.record' : 'treasury.bank.act.recordPart';
        const parts = one.parts.map(({ memberId, kind, year, amount }) =>
          intl.formatMessage(
            { id },
            {
              name: named(memberId, known),
              what: intl.formatMessage(
                { id: `treasury.bank.part.${kind}` },
                { year: String(year) },
              ),
              amount: money(amount),
            },
          ),
        );
        return parts.join(' ; ');
      }
      default:
        return unreachable(one);
    }
  };

  const paid = ({ memberId, kind, year, amount }: BankPayment, known: Known) =>
    intl.formatMessage(
      { id: 'treasury.bank.outcome.payment' },
      {
        name: named(memberId, known),
        kind: intl.formatMessage({ id: `segment.payment.${kind}` }),
        year: String(year),
        amount: money(amount),
      },
    );

  const whatPaid = (ids: readonly string[], known: Known) => {
    const { found, total } = paymentsIn(ids, known);
    const [only] = found;
    return ids.length === 1 && only !== undefined
      ? paid(only, known)
      : intl.formatMessage(
          { id: 'treasury.bank.outcome.many' },
          { count: ids.length, amount: total },
        );
  };

  return {
    act,
    because: (reasons, known) =>
      reasons
        .map((reason) => {
          const { id, values } = becauseOf(reason, { name: (one) => named(one, known), money });
          return intl.formatMessage({ id }, values);
        })
        .join(' ; '),
    outcome: (outcome, known) => {
      switch (outcome.kind) {
        case 'payments':
          return intl.formatMessage(
            { id: `treasury.bank.outcome.${outcome.recorded ? 'recorded' : 'tied'}` },
            { what: whatPaid(outcome.payments, known) },
          );
        case 'reversal':
          return intl.formatMessage(
            { id: 'treasury.bank.outcome.reversal' },
            { what: whatPaid(outcome.payments, known) },
          );
        case 'not-ours':
          return intl.formatMessage(
            { id: 'treasury.bank.outcome.not-ours' },
            {
              reason: intl.formatMessage({ id: `treasury.bank.notOurs.title.${outcome.reason}` }),
              note: outcome.note ?? 'none',
            },
          );
        // It is to be treated again: no list of decisions shows it.
        case 'taken-back':
          return outcome.reason;
        default:
          return unreachable(outcome);
      }
    },
  };
}
