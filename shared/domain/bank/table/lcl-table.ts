import { foldText } from '../../members/fold-text.ts';
import type { BankRole } from '../column-choice.ts';
import { readAmount } from '../read/read-amount.ts';
import { readDay } from '../read/read-day.ts';
import type { FoundTable } from './find-tables.ts';
import { cellText, type TableRow } from './table-row.ts';

const roles: readonly BankRole[] = ['bookedOn', 'amount', 'kind', 'reference', 'label', 'details'];
const kinds: ReadonlySet<string> = new Set([
  ...['carte', 'virement', 'prelevement', 'cheque', 'frais', 'retrait', 'versement', 'divers', ''],
]);

/** LCL writes no header: a day, an amount, how it moved, a cheque's number, words. Null for anything else. */
export function lclTable(rows: readonly TableRow[]): FoundTable | null {
  const body = rows.filter(isMovement);
  if (body.length === 0 || body.length < rows.length - 1) return null;
  const width = Math.max(...body.map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, column) => `(${column + 1})`);
  return {
    titles: rows.filter((row) => !isMovement(row)),
    header: { line: 0, cells: [] },
    columns: { bank: 'lcl', headers, roles: headers.map((_, column) => roles[column] ?? 'ignore') },
    body,
  };
}

function isMovement({ cells }: TableRow): boolean {
  const [day, amount, kind, , label] = cells.map(cellText);
  if (cells.length < 5 || readDay(day ?? '') === null) return false;
  return (
    readAmount(amount ?? '', null).kind === 'cents' &&
    kinds.has(foldText(kind ?? '')) &&
    (label ?? '') !== ''
  );
}
