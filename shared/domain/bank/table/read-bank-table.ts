import { foldText } from '../../members/fold-text.ts';
import type { BankColumns, DecimalSign } from '../column-choice.ts';
import { accountOf } from '../read/account-of.ts';
import { faultOf } from '../read/fault-of.ts';
import { finishStatement } from '../read/finish-statement.ts';
import { isEuro } from '../read/is-euro.ts';
import { numberLines } from '../read/number-lines.ts';
import type { BankStatement } from '../statement.ts';
import { type FoundTable, findTables, tableBelow } from './find-tables.ts';
import { lclTable } from './lcl-table.ts';
import { type AccountLine, type Body, readBody } from './read-body.ts';
import { readTitles } from './read-titles.ts';
import { balancesAlong } from './running-balance.ts';
import type { TableRow } from './table-row.ts';

export type TableOptions = {
  readonly format: 'csv' | 'xlsx' | 'ods';
  readonly decimal: DecimalSign | null;
  readonly columns: BankColumns | null;
};

/** The statements of a table, one for each account; empty when no row names the columns of a bank. */
export function readBankTable(
  rows: readonly TableRow[],
  options: TableOptions,
): readonly BankStatement[] {
  const tables = tablesIn(rows, options);
  const isText = options.format === 'csv';
  const statements = tables.flatMap((table) => {
    const body = readBody(table, {
      decimal: options.decimal,
      rows: isText ? 'of-text' : 'of-sheet',
    });
    return statementsOf(table, body, options.format);
  });
  return numberLines(statements);
}

function tablesIn(rows: readonly TableRow[], { columns }: TableOptions): readonly FoundTable[] {
  if (columns === null) {
    const found = findTables(rows);
    return found.length > 0 ? found : [lclTable(rows)].filter((table) => table !== null);
  }
  return [tableBelow(rows, columns)].filter((table) => table !== null);
}

function statementsOf(
  table: FoundTable,
  body: Body,
  format: TableOptions['format'],
): readonly BankStatement[] {
  const titles = readTitles(table.titles, body.habits.decimal);
  const currency = titles.currency === null || isEuro(titles.currency) ? 'EUR' : titles.currency;
  const byAccount = Map.groupBy(body.lines, ({ account }) => foldText(account));
  const groups = byAccount.size === 0 ? [[]] : [...byAccount.values()];
  return groups.map((lines, place) => {
    const along = balancesAlong(lines, body.habits.decimal);
    const isEuros = currency === 'EUR';
    return finishStatement({
      format,
      bank: table.columns.bank,
      account: accountOf(lines[0]?.account) ?? titles.account,
      currency: isEuros ? 'EUR' : currency.toUpperCase(),
      opening: body.opening ?? along.opening ?? (groups.length > 1 ? null : titles.opening),
      closing:
        groups.length > 1 ? along.closing : (body.closing ?? along.closing ?? titles.closing),
      period: titles.period,
      lines: isEuros ? lines.map(({ line }) => line) : [],
      faults: [
        ...(place === 0 ? body.faults : []),
        ...(isEuros ? [] : [otherCurrency(table, currency, lines)]),
      ],
    });
  });
}

const otherCurrency = ({ header }: FoundTable, currency: string, lines: readonly AccountLine[]) =>
  faultOf('other-currency', { line: lines[0]?.line.place.line ?? header.line }, currency);
