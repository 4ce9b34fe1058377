import { withoutFormulaGuard } from '../export/csv/formula-guard.ts';
import type { CustomFieldFields } from '../records/record.ts';
import { saysNothing } from './cell-words.ts';
import { cleanCell } from './clean-cell.ts';
import type { ColumnTarget } from './import.ts';
import { type CellReading, readCell } from './read-cell.ts';
import { readCustom } from './read-custom.ts';
import { isCustom, isReadAlone } from './targets.ts';

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
  /** What the section says of its own field, under `custom.…`. */
  readonly custom: CustomFieldFields | null;
};

/** A person may be called Na or Nc: only blank cells are empty there. */
const names: ReadonlySet<ColumnTarget> = new Set(['familyName', 'givenName', 'fullName']);

/** Null when the cell says nothing. */
export function findIn(cell: string, place: Place): Finding | null {
  const { target, column, isRefusalColumn } = place;
  const text = cleanCell(unguarded(cell), target === 'notes' ? '\n' : ', ');
  const isEmpty = names.has(target) ? text === '' : saysNothing(text);
  if (isEmpty) return null;
  return { column, text, isRefusalColumn, reading: readingOf(text, place) };
}

/** What we have written ourselves may come back: the apostrophe that kept it from being a formula is ours. */
export const unguarded = (cell: string): string =>
  cell.includes("'") ? withoutFormulaGuard(cell) : cell;

function readingOf(text: string, { target, isRefusalColumn, custom }: Place): CellReading | null {
  if (!isReadAlone(target)) return null;
  if (!isCustom(target)) return readCell(target, { text, isRefusalColumn });
  return custom === null ? null : readCustom(custom, text);
}
