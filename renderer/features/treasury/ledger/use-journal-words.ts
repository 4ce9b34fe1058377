import { useIntl } from 'react-intl';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import {
  type JournalWords,
  journalColumns,
} from '#shared/domain/contributions/journal/journal-table.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { meansKinds } from '../../../office/payments/means-kinds.ts';

/** What the file calls things, in the language of the window. */
export function useJournalWords(): JournalWords {
  const intl = useIntl();
  const each = <K extends string>(keys: readonly K[], idOf: (key: K) => MessageId) =>
    // Made of exactly these keys.
    Object.fromEntries(keys.map((key) => [key, intl.formatMessage({ id: idOf(key) })])) as Readonly<
      Record<K, string>
    >;
  return {
    title: intl.formatMessage({ id: 'treasury.document.ledger' }),
    columns: each(journalColumns, (column) => `treasury.ledger.file.${column}`),
    kinds: each(ContributionKind.options, (kind) => `segment.payment.${kind}`),
    means: each(meansKinds, (kind) => `payments.means.${kind}`),
  };
}
