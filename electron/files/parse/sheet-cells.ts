import { importLimits } from '#shared/ipc/import-file.ts';
import { columnLetter } from './column-letter.ts';
import { refuseLong } from './long-cell.ts';
import { Refusal } from './refusal.ts';

/** Titles and blank lines above the header are not rows of the table. */
export const mostSheetRows = importLimits.rows + 100;

export const tooManyRows = () => new Refusal({ kind: 'too-many-rows', limit: importLimits.rows });

type Place = { readonly line: number; readonly column: number };

/** Empty cells are not stored: the gap before this one is filled. */
export function putCell(cells: string[], text: string, { line, column }: Place): void {
  if (text.trim() === '') return;
  if (column >= importLimits.columns) {
    throw new Refusal({ kind: 'too-many-columns', limit: importLimits.columns });
  }
  refuseLong(text, { line, column: columnLetter(column) });
  while (cells.length < column) cells.push('');
  cells[column] = text;
}
