import { importLimits } from '#shared/ipc/import-file.ts';
import { Refusal } from '../refusal.ts';
import type { RawRow } from '../shape-table.ts';
import { type CellContext, cellText } from './cell-text.ts';
import { type Attributes, readXml } from './read-xml.ts';
import type { ZipPackage } from './zip-package.ts';

/** Titles and blank lines above the header are not rows of the table. */
const mostRows = importLimits.rows + 100;

/**
 * The rows of a sheet that hold something, by their number in the sheet. A million styled but empty rows are
 * none; reading stops as soon as there are too many real ones.
 */
export async function readSheet(
  zip: ZipPackage,
  path: string,
  context: CellContext,
): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  let line = 0;
  let column = -1;
  let cells: string[] = [];
  let cell = newCell({});
  let isValue = false;
  let isAside = false;
  await readXml(zip.read(path), {
    open(name, attributes) {
      if (name === 'row') {
        line = numberOf(attributes.r) ?? line + 1;
        column = -1;
        cells = [];
      }
      if (name === 'c') {
        column = columnOf(attributes.r) ?? column + 1;
        cell = newCell(attributes);
      }
      if (name === 'rPh') isAside = true;
      isValue = (name === 'v' || name === 't') && !isAside;
    },
    text(text) {
      if (isValue) cell.value += text;
    },
    close(name) {
      isValue = false;
      if (name === 'rPh') isAside = false;
      if (name === 'c') put(cells, column, cellText(cell, context));
      if (name !== 'row' || cells.length === 0) return;
      rows.push({ line, cells });
      if (rows.length > mostRows) throw tooMany.rows;
    },
  });
  return rows;
}

const tooMany = {
  rows: new Refusal({ kind: 'too-many-rows', limit: importLimits.rows }),
  columns: new Refusal({ kind: 'too-many-columns', limit: importLimits.columns }),
} as const;

function newCell({ t = 'n', s = '0' }: Attributes): { type: string; style: number; value: string } {
  return { type: t, style: Number(s), value: '' };
}

/** Empty cells are not stored: the gap before this one is filled. */
function put(cells: string[], column: number, text: string): void {
  if (text.trim() === '') return;
  if (column >= importLimits.columns) throw tooMany.columns;
  while (cells.length < column) cells.push('');
  cells[column] = text;
}

function numberOf(row: string | undefined): number | null {
  return row !== undefined && /^\d{1,7}$/.test(row) ? Number(row) : null;
}

/** `AB12` is in column 27, counted from zero. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
