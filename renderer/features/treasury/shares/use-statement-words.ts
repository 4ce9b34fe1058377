import { useIntl } from 'react-intl';
import type { Period } from '#shared/domain/contributions/shares/upward.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { listName } from '../../../office/names.ts';
import { isForYear } from '../../../office/payments/means-draft.ts';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import type { StatementWords } from './statement-tables.ts';
import { usePeriodWords } from './use-share-words.ts';

type Said = {
  readonly period: Period;
  readonly section: string;
  readonly treasurer: string | null;
};

export function useStatementWords({ period, section, treasurer }: Said): StatementWords {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const say = (id: MessageId) => intl.formatMessage({ id });
  const named = usePeriodWords()(period);
  return {
    language,
    title: intl.formatMessage({ id: 'treasury.shares.statement.title' }, { period: named }),
    subtitle: section,
    payments: say('treasury.shares.statement.payments'),
    accounts: say('treasury.shares.statement.accounts'),
    settlements: say('treasury.shares.settlements'),
    total: say('treasury.shares.statement.total'),
    treasurer: { label: say('treasury.shares.statement.treasurer'), value: treasurer },
    signature: say('treasury.shares.statement.signature'),
    column: {
      day: say('payments.receivedOn'),
      person: say('treasury.shares.column.person'),
      number: say('column.memberNumber'),
      what: say('payments.kind'),
      amount: say('treasury.shares.column.amount'),
      section: say('treasury.shares.section'),
      federation: say('treasury.shares.level.federation'),
      national: say('treasury.shares.level.national'),
      level: say('treasury.shares.column.to'),
      before: say('treasury.shares.before'),
      owed: say('treasury.shares.owed'),
      settled: say('treasury.shares.settled'),
      remaining: say('treasury.shares.remaining'),
      paidOn: say('treasury.shares.column.paidOn'),
      to: say('treasury.shares.column.to'),
      means: say('treasury.shares.column.means'),
    },
    what({ kind, year, isReversal }) {
      const what = say(`segment.payment.${kind}`);
      const whole = isForYear(kind) ? `${what} ${year}` : what;
      return isReversal
        ? intl.formatMessage({ id: 'treasury.shares.returned' }, { what: whole })
        : whole;
    },
    name: ({ person }) => (person === null ? say('treasury.shares.nobody') : listName(person)),
    level: (level) => say(`treasury.shares.level.${level}`),
    means: ({ means, reverses, note }) =>
      [
        reverses === null ? null : say('treasury.shares.takenBack'),
        means === null ? null : say(`payments.means.${means.kind}`),
        note,
      ]
        .filter(Boolean)
        .join(' · '),
    day: formatDay,
    money: (cents) => formatMoney(language, cents),
  };
}
