import type { ExportCell, ExportColumn, ExportTable } from '../../export/table.ts';
import type { Contribution, ContributionKind } from '../contribution.ts';
import type { PaymentMeans } from '../payment-means.ts';
import { referenceOf } from './journal.ts';

/** The columns of a journal in a file, in order. */
export const journalColumns = [
  'receivedOn',
  'year',
  'member',
  'kind',
  'amount',
  'means',
  'reference',
  'bank',
  'payer',
  'bankedOn',
  'instalment',
  'receipt',
  'reason',
  'note',
  'id',
] as const;
export type JournalColumn = (typeof journalColumns)[number];

export type JournalWords = {
  readonly title: string;
  readonly columns: Readonly<Record<JournalColumn, string>>;
  readonly kinds: Readonly<Record<ContributionKind, string>>;
  readonly means: Readonly<Record<PaymentMeans['kind'], string>>;
};

/** A movement with the names that it only points at. */
export type JournalRecord = {
  readonly entry: Contribution;
  readonly member: string;
  readonly payer: string | null;
  readonly bankedOn: string | null;
};

const shapes: Readonly<Record<JournalColumn, Omit<ExportColumn, 'title'>>> = {
  receivedOn: { kind: 'date', widthChars: 12 },
  year: { kind: 'number', widthChars: 8 },
  member: { kind: 'text', widthChars: 28 },
  kind: { kind: 'text', widthChars: 20 },
  amount: { kind: 'money', widthChars: 12 },
  means: { kind: 'text', widthChars: 14 },
  reference: { kind: 'text', widthChars: 20 },
  bank: { kind: 'text', widthChars: 18 },
  payer: { kind: 'text', widthChars: 28 },
  bankedOn: { kind: 'date', widthChars: 12 },
  instalment: { kind: 'text', widthChars: 10 },
  receipt: { kind: 'text', widthChars: 14 },
  reason: { kind: 'text', widthChars: 30 },
  note: { kind: 'text', widthChars: 30 },
  id: { kind: 'text', widthChars: 38 },
};

export const journalTable = (
  records: Iterable<JournalRecord>,
  words: JournalWords,
  language: ExportTable['language'],
): ExportTable => ({
  title: words.title,
  sheet: words.title,
  columns: journalColumns.map((column) => ({ title: words.columns[column], ...shapes[column] })),
  rows: rowsOf(records, words),
  language,
});

function* rowsOf(records: Iterable<JournalRecord>, words: JournalWords) {
  for (const record of records) yield journalColumns.map((column) => cellOf(record, column, words));
}

function cellOf(
  { entry, member, payer, bankedOn }: JournalRecord,
  column: JournalColumn,
  words: JournalWords,
): ExportCell {
  const { means, instalment } = entry;
  const cells: Readonly<Record<JournalColumn, ExportCell>> = {
    receivedOn: { kind: 'date', iso: entry.receivedOn },
    year: entry.year,
    member,
    kind: words.kinds[entry.kind],
    amount: entry.amount,
    means: means ? words.means[means.kind] : null,
    reference: referenceOf(means),
    bank: means?.kind === 'cheque' ? means.bank : null,
    payer,
    bankedOn: bankedOn === null ? null : { kind: 'date', iso: bankedOn },
    instalment: instalment ? `${instalment.number}/${instalment.of}` : null,
    receipt: entry.receiptNumber ?? null,
    reason: entry.reason ?? null,
    note: entry.note ?? null,
    id: entry.id,
  };
  return cells[column];
}
