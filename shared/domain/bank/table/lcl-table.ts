import { foldText } from '../../members/fold-text.ts';
import type { BankRole } from '../column-choice.ts';
import { readAmount } from '../read/read-amount.ts';
import { readDay } from '../read/read-day.ts';
import type { Balance } from '../statement.ts';
import type { FoundTable } from './find-tables.ts';
import { cellText, isBlankRow, type TableRow } from './table-row.ts';

/** The words of a card stand in the fifth column, those of a transfer in the sixth; a direct debit is called a transfer. */
const roles: readonly BankRole[] = [
  'bookedOn',
  'amount',
  'ignore',
  'reference',
  'label',
  'details',
];
const kinds: ReadonlySet<string> = new Set([
  ...['carte', 'virement', 'prelevement', 'cheque', 'frais', 'retrait', 'versement', 'divers', ''],
]);
const accountNumber = /^[\d ]{4,}[A-Z]?$/;

/**
 * LCL writes no header: a day, an amount, how it moved, a cheque's number, words. The first row and the last are of
 * four cells: the balance on that day, and the account. Null for anything else.
 */
export function lclTable(all: readonly TableRow[]): FoundTable | null {
  const rows = all.filter((row) => !isBlankRow(row));
  const body = rows.filter(isMovement);
  const others = rows.filter((row) => !isMovement(row));
  if (body.length === 0 || others.filter((row) => lclBalance(row) === null).length > 1) return null;
  const width = Math.max(...body.map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, column) => `(${column + 1})`);
  return {
    titles: others,
    header: { line: 0, cells: [] },
    columns: { bank: 'lcl', headers, roles: headers.map((_, column) => roles[column] ?? 'ignore') },
    body,
  };
}

/** `01/06/2026;1489,65;;00451 098285A`; null of any other row. */
export function lclBalance({
  cells,
}: TableRow): { readonly balance: Balance; readonly account: string } | null {
  const [day, balance, kind, account, ...more] = cells.map(cellText);
  const amount = readAmount(balance ?? '', null);
  const on = readDay(day ?? '');
  const isPlain = kind === '' && accountNumber.test(account ?? '') && more.every(isEmpty);
  if (!isPlain || on === null || amount.kind !== 'cents') return null;
  return { balance: { amount: amount.cents, on }, account: account ?? '' };
}

function isMovement({ cells }: TableRow): boolean {
  const [day, amount, kind, , label, other] = cells.map(cellText);
  const isNamed = (label ?? '') !== '' || (other ?? '') !== '';
  return (
    cells.length >= 5 && isDatedAmount(day, amount) && kinds.has(foldText(kind ?? '')) && isNamed
  );
}

const isEmpty = (cell: string): boolean => cell === '';

const isDatedAmount = (day = '', amount = ''): boolean =>
  readDay(day) !== null && readAmount(amount, null).kind === 'cents';
