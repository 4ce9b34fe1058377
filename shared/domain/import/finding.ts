import { saysNothing } from './cell-words.ts';
import { cleanCell } from './clean-cell.ts';
import type { ColumnTarget } from './import.ts';
import { type CellReading, readCell } from './read-cell.ts';
import { isReadAlone } from './targets.ts';

/** A cell that says something. */
export type Finding = {
  readonly column: number;
  readonly text: string;
  readonly isRefusalColumn: boolean;
  /** Null where the cell cannot be read without the rest of its row. */
  readonly reading: CellReading | null;
};

export type Place = {
  readonly target: ColumnTarget;
  readonly column: number;
  /** Under `Do Not Email` or `Désabonné`, a yes is a refusal. */
  readonly isRefusalColumn: boolean;
};

/** A person may be called Na or Nc: only blank cells are empty there. */
const names: ReadonlySet<ColumnTarget> = new Set(['familyName', 'givenName', 'fullName']);

/** Null when the cell says nothing. */
export function findIn(cell: string, { target, column, isRefusalColumn }: Place): Finding | null {
  const text = cleanCell(cell, target === 'notes' ? '\n' : ', ');
  const isEmpty = names.has(target) ? text === '' : saysNothing(text);
  if (isEmpty) return null;
  const reading = isReadAlone(target) ? readCell(target, { text, isRefusalColumn }) : null;
  return { column, text, isRefusalColumn, reading };
}
