import { columnLetters } from './column-letters.ts';

/** Rows count from 1 below the titles, columns from 0. */
export type CellPlace = { readonly row: number; readonly column: number };

/** What a spreadsheet computes itself, with what it will find. This program writes them; no text becomes one. */
export type Formula =
  | { readonly kind: 'sum'; readonly column: number; readonly from: number; readonly to: number }
  | { readonly kind: 'rate'; readonly part: CellPlace; readonly whole: CellPlace };

/** A cell that says itself what it holds, whatever its column does. */
export type ComputedCell =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'money'; readonly cents: number }
  | {
      readonly kind: 'sum';
      readonly value: number;
      /** Whole cents, not pieces. */
      readonly isMoney: boolean;
      readonly formula: Formula;
    }
  /** A fraction, shown in percent. */
  | { readonly kind: 'rate'; readonly value: number; readonly formula: Formula };

type Address = (letters: string, row: number) => string;

/** `SUM(B5:B9)`, `B5/B10`; `address` writes a cell as the format has it. */
export function formulaText(formula: Formula, firstRow: number, address: Address): string {
  const at = (column: number, row: number) => address(columnLetters(column), firstRow + row - 1);
  if (formula.kind === 'rate') {
    const { part, whole } = formula;
    return `${at(part.column, part.row)}/${at(whole.column, whole.row)}`;
  }
  return `SUM(${at(formula.column, formula.from)}:${at(formula.column, formula.to)})`;
}
