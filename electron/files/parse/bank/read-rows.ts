import { readHelloAsso } from '#shared/domain/bank/helloasso/read-helloasso.ts';
import { missingIn } from '#shared/domain/bank/table/bank-columns.ts';
import { guessColumns } from '#shared/domain/bank/table/guess-columns.ts';
import { namesPeople } from '#shared/domain/bank/table/names-people.ts';
import { readBankTable } from '#shared/domain/bank/table/read-bank-table.ts';
import { filledCells, type TableRow } from '#shared/domain/bank/table/table-row.ts';
import type { BankFile, BankFileFailure, BankOptions } from '#shared/ipc/bank-file.ts';
import { err, ok, type Result } from '#shared/result.ts';

type Read = Result<BankFile, BankFileFailure>;

/** What a table is: payments of HelloAsso, statements of a bank, or something that a person has to explain. */
export function readRows(
  rows: readonly TableRow[],
  format: 'csv' | 'xlsx' | 'ods',
  options: BankOptions,
): Read {
  const decimal = options.decimal ?? null;
  const columns = options.columns ?? null;
  if (columns !== null) {
    const missing = [...missingIn(columns)];
    if (missing.length > 0) return err({ kind: 'unfit-columns', missing });
  }
  const online = columns === null ? readHelloAsso(rows, decimal) : null;
  if (online !== null) return ok({ kind: 'online', online });
  const statements = [...readBankTable(rows, { format, decimal, columns })];
  if (statements.length > 0) return ok({ kind: 'statements', statements });
  const said = rows.filter((row) => filledCells(row).length > 0);
  if (said.length === 0) return err({ kind: 'empty' });
  if (namesPeople(said)) return err({ kind: 'list-of-people' });
  const { headerLine, headers, samples, guess } = guessColumns(said);
  return err({
    kind: 'unknown-columns',
    headerLine,
    headers: [...headers],
    samples: samples.map((cells) => [...cells]),
    guess,
  });
}
