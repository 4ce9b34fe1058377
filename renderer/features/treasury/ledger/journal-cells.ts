import type { IntlShape } from 'react-intl';
import { referenceOf } from '#shared/domain/contributions/journal/journal.ts';
import type { Language } from '#shared/i18n/messages.ts';
import { listName } from '../../../office/names.ts';
import type { JournalLine } from '../../../store/store-api/journal.ts';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import type { GridCell } from '../../../ui/grid/grid-types.ts';

export const journalCells = [
  'receivedOn',
  'name',
  'kind',
  'year',
  'amount',
  'means',
  'bank',
  'remark',
] as const;
export type JournalCell = (typeof journalCells)[number];

type Words = { readonly intl: IntlShape; readonly language: Language };

/** What stands in a cell; what was taken back, and what took it back, is quiet. */
export function journalCell(line: JournalLine, column: string, words: Words): GridCell {
  const { entry, reversal } = line;
  const cell = journalCells.find((known) => known === column);
  const text = cell === undefined ? '' : textOf(line, cell, words);
  if (entry.reverses !== null) return { text, tone: 'refused' };
  return { text, tone: reversal === null ? 'plain' : 'quiet' };
}

function textOf(line: JournalLine, cell: JournalCell, { intl, language }: Words): string {
  const { entry } = line;
  const texts: Readonly<Record<JournalCell, () => string>> = {
    receivedOn: () => formatDay(entry.receivedOn),
    name: () => nameIn(line, intl),
    kind: () => intl.formatMessage({ id: `segment.payment.${entry.kind}` }),
    year: () => String(entry.year),
    amount: () => formatMoney(language, entry.amount),
    means: () => meansText(line, intl),
    bank: () => bankText(line, intl),
    remark: () => remarkText(line, intl),
  };
  return texts[cell]();
}

/** Of who left the file for good, their money stays. */
export const nameIn = ({ member }: JournalLine, intl: IntlShape): string =>
  member === null ? intl.formatMessage({ id: 'treasury.ledger.nobody' }) : listName(member);

const payerIn = ({ entry: { payer }, payer: known }: JournalLine): string | null => {
  if (payer?.kind === 'person') return payer.name;
  return known === null ? null : listName(known);
};

function meansText({ entry: { means } }: JournalLine, intl: IntlShape): string {
  if (!means) return '';
  const name = intl.formatMessage({ id: `payments.means.${means.kind}` });
  return [name, referenceOf(means)].filter(Boolean).join(' ');
}

function bankText({ atBank, bankedOn }: JournalLine, intl: IntlShape): string {
  if (bankedOn !== null) return formatDay(bankedOn);
  return atBank === 'waiting' ? intl.formatMessage({ id: 'treasury.ledger.bank.waiting' }) : '';
}

/** Why it was taken back, who paid instead, which instalment, under which receipt. */
function remarkText(line: JournalLine, intl: IntlShape): string {
  const { entry, reversal } = line;
  const payer = payerIn(line);
  const { instalment } = entry;
  const said = [
    entry.reverses === null
      ? null
      : intl.formatMessage({ id: 'treasury.ledger.takesBack' }, { reason: entry.reason ?? '' }),
    reversal === null
      ? null
      : intl.formatMessage(
          { id: 'payments.takenBack' },
          { day: formatDay(reversal.receivedOn), reason: reversal.reason ?? '' },
        ),
    payer === null ? null : intl.formatMessage({ id: 'payments.paidBy' }, { name: payer }),
    instalment ? intl.formatMessage({ id: 'treasury.ledger.instalment' }, instalment) : null,
    entry.receiptNumber
      ? intl.formatMessage({ id: 'treasury.ledger.receipt' }, { number: entry.receiptNumber })
      : null,
    entry.note ?? null,
  ];
  return said.filter(Boolean).join(' · ');
}
