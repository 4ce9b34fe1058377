import type { BankColumns, BankRole } from '../column-choice.ts';
import { shortened } from '../read/fault-of.ts';
import { readAmount } from '../read/read-amount.ts';
import { readDay } from '../read/read-day.ts';
import { columnsOf, missingIn } from './bank-columns.ts';
import { cellText, filledCells, type TableRow } from './table-row.ts';

export type GuessedColumns = {
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly samples: readonly (readonly string[])[];
  readonly guess: BankColumns;
};

const rowsLookedAt = 60;
const samplesShown = 5;
const mostColumns = 300;

/** What to show of a table that we do not know, and the roles to begin with: by its headers, then by what stands below. */
export function guessColumns(rows: readonly TableRow[]): GuessedColumns {
  const first = rows.slice(0, rowsLookedAt);
  const widest = Math.max(0, ...first.map((row) => filledCells(row).length));
  const at = Math.max(
    0,
    first.findIndex((row) => filledCells(row).length >= widest * 0.7),
  );
  const row = first[at];
  const isNamed = row !== undefined && !row.cells.some((cell) => readDay(cellText(cell)) !== null);
  const below = first.slice(isNamed ? at + 1 : at, at + 1 + samplesShown);
  const width = Math.min(
    mostColumns,
    Math.max(0, ...[row, ...below].map((one) => one?.cells.length ?? 0)),
  );
  const headers = Array.from({ length: width }, (_, column) =>
    isNamed ? shortened(cellText(row.cells[column])) : `(${column + 1})`,
  );
  const samples = below.map(({ cells }) =>
    headers.map((_, column) => shortened(cellText(cells[column]))),
  );
  const headerLine = isNamed ? row.line : 0;
  return {
    headerLine,
    headers,
    samples,
    guess: { headerLine, roles: [...rolesFrom(headers, samples)] },
  };
}

function rolesFrom(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
): readonly BankRole[] {
  const roles = [...columnsOf(headers).roles];
  const tests: Readonly<Record<string, (text: string) => boolean>> = {
    bookedOn: (text) => readDay(text) !== null,
    amount: (text) => /[.,]\d{2}\D*$/.test(text) && readAmount(text, null).kind === 'cents',
    label: (text) => /\p{L}{3}/u.test(text),
  };
  for (const missing of missingIn({ roles })) {
    const fits = (column: number) =>
      samples.length > 0 &&
      samples.every((cells) => tests[missing]?.(cells[column] ?? '') ?? false);
    const found = roles.findIndex((role, column) => role === 'ignore' && fits(column));
    if (found !== -1) roles[found] = missing;
  }
  return roles;
}
