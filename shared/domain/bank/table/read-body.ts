import type { BankRole, DecimalSign } from '../column-choice.ts';
import type { BankFault } from '../fault.ts';
import { faultOf } from '../read/fault-of.ts';
import { decimalSignOf, readAmount } from '../read/read-amount.ts';
import { dayOrderOf } from '../read/read-day.ts';
import type { Balance, BankLine } from '../statement.ts';
import { balanceWords } from './balance-words.ts';
import type { Columns } from './bank-columns.ts';
import type { FoundTable } from './find-tables.ts';
import { type Habits, readRow } from './read-row.ts';
import { cellText, filledCells, isBlankRow, type TableRow } from './table-row.ts';

/** One line and the account that its row names, where a column does. */
export type AccountLine = {
  readonly account: string;
  readonly line: BankLine;
  readonly balance: string;
};

export type Body = {
  readonly lines: readonly AccountLine[];
  readonly faults: readonly BankFault[];
  readonly opening: Balance | null;
  readonly closing: Balance | null;
  readonly habits: Habits;
};

/** `of-text`: a row that is too short is a broken one; a spreadsheet leaves out its empty cells. */
export type BodyOptions = {
  readonly decimal: DecimalSign | null;
  readonly rows: 'of-text' | 'of-sheet';
};

export function readBody({ body, columns, header }: FoundTable, options: BodyOptions): Body {
  const habits = habitsOf(body, columns, options.decimal);
  const lines: AccountLine[] = [];
  const faults: BankFault[] = [];
  const width = columns.headers.findLastIndex((name) => name !== '') + 1;
  let opening: Balance | null = null;
  let closing: Balance | null = null;
  for (const row of body) {
    if (isBlankRow(row) || repeats(row, header)) continue;
    const special = balanceOf(row, columns, habits);
    if (special !== null) {
      if (special.kind === 'opening') opening ??= special.balance;
      if (special.kind === 'closing') closing = special.balance ?? closing;
      continue;
    }
    if (isRemark(row, columns)) continue;
    if (isBroken(row, { width, isText: options.rows === 'of-text' })) {
      faults.push(faultOf('wrong-length', row, row.cells.join(' ')));
      continue;
    }
    const read = readRow(row, columns, habits);
    if (read.kind === 'fault') faults.push(read.fault);
    else
      lines.push({
        account: textOf(row, columns, 'account'),
        line: read.line,
        balance: textOf(row, columns, 'balance'),
      });
  }
  return { lines, faults, opening, closing, habits };
}

const textOf = (row: TableRow, { roles }: Columns, role: BankRole): string =>
  roles.includes(role) ? cellText(row.cells[roles.indexOf(role)]) : '';

function habitsOf(
  body: readonly TableRow[],
  columns: Columns,
  decimal: DecimalSign | null,
): Habits {
  const all = (...roles: readonly BankRole[]) =>
    body.flatMap((row) =>
      roles.map((role) => textOf(row, columns, role)).filter((text) => text !== ''),
    );
  return {
    decimal: decimal ?? decimalSignOf(all('amount', 'debit', 'credit', 'balance')),
    dayOrder: dayOrderOf(all('bookedOn', 'valueOn')),
    areDebitsSigned: all('debit').some((text) => /^[-−(]|[-−]$/.test(text)),
  };
}

function repeats(row: TableRow, header: TableRow): boolean {
  return row.cells.length > 1 && row.cells.every((cell, column) => cell === header.cells[column]);
}

/** A balance or a total among the movements. */
function balanceOf(row: TableRow, columns: Columns, { decimal }: Habits) {
  const named = textOf(row, columns, 'label') || (filledCells(row)[0] ?? '');
  const kind = balanceWords(named) ?? balanceWords(filledCells(row)[0] ?? '');
  if (kind === null) return null;
  const amounts = row.cells.map(cellText).filter((cell) => cell !== '' && cell !== named);
  const read = amounts.map((cell) => readAmount(cell, decimal)).find((one) => one.kind === 'cents');
  return { kind, balance: read?.kind === 'cents' ? { amount: read.cents, on: null } : null };
}

/** One sentence below the table, and nothing where a date or an amount would be. */
function isRemark(row: TableRow, columns: Columns): boolean {
  if (filledCells(row).length !== 1) return false;
  const said: readonly BankRole[] = ['bookedOn', 'valueOn', 'amount', 'debit', 'credit'];
  const only = columns.roles.length > 1 && said.every((role) => textOf(row, columns, role) === '');
  const first = cellText(row.cells[0]);
  return only || (first !== '' && !/^\d/.test(first) && first.length > 10);
}

function isBroken(row: TableRow, { width, isText }: { width: number; isText: boolean }): boolean {
  const used = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return used > width || (isText && row.cells.length < width);
}
