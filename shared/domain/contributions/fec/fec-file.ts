import { type Cents, sumOfCents } from '../../cents.ts';
import { centsText } from '../../cents-text.ts';
import type { IsoDate } from '../../dates.ts';
import type { AccountUse } from '../facts/treasury-facts.ts';
import { type Accounts, journals } from './fec-accounts.ts';
import type { FecEntry } from './fec-entries.ts';

/** The eighteen columns of article A. 47 A-1 of the Livre des procédures fiscales, in their order. */
export const fecColumns = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;

export type FecSaid = {
  readonly accounts: Accounts;
  /** The day from which the entries no longer change: that of the export. */
  readonly validOn: IsoDate;
  readonly labelOf: (entry: FecEntry) => string;
};

/** Two lines an entry, numbered from 1 in the order of the days. */
export const fecRows = (
  entries: readonly FecEntry[],
  said: FecSaid,
): readonly (readonly string[])[] =>
  entries.flatMap((entry, at) => [
    rowOf({ entry, number: at + 1, side: 'debit' }, said),
    rowOf({ entry, number: at + 1, side: 'credit' }, said),
  ]);

export const fecTotal = (entries: readonly FecEntry[]): Cents =>
  sumOfCents(entries.map(({ amount }) => amount));

type Line = {
  readonly entry: FecEntry;
  readonly number: number;
  readonly side: 'debit' | 'credit';
};

function rowOf({ entry, number, side }: Line, { accounts, validOn, labelOf }: FecSaid) {
  const use: AccountUse = side === 'debit' ? entry.debit : entry.credit;
  const { code, name } = journals[entry.journal];
  const amount = centsText(entry.amount, ',');
  return [
    ...[code, name, String(number), dayOf(entry.on)],
    ...[accounts[use].number, accounts[use].name, '', ''],
    ...[
      pieceOf(entry),
      dayOf('payment' in entry ? entry.payment.receivedOn : entry.on),
      labelOf(entry),
    ],
    ...(side === 'debit' ? [amount, '0,00'] : ['0,00', amount]),
    ...['', '', dayOf(validOn), '', ''],
  ].map(plain);
}

/** What finds the paper again; without a number, the payment's own id. */
function pieceOf(entry: FecEntry): string {
  const { id, reverses, means } = 'payment' in entry ? entry.payment : entry.settlement;
  const receiptNumber = 'payment' in entry ? entry.payment.receiptNumber : null;
  const cheque = means?.kind === 'cheque' ? means.number : null;
  return receiptNumber ?? cheque ?? (reverses ?? id).slice(-12);
}

const dayOf = (day: IsoDate): string => day.replaceAll('-', '');

const plain = (cell: string): string => cell.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** `123456789FEC20261231.txt`; without a number of the association, the beginning is left out. */
export const fecFileName = (siren: string | null, year: number): string =>
  `${siren ?? ''}FEC${year}1231.txt`;
