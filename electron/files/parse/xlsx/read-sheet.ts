import { type Attributes, readXml } from '../read-xml.ts';
import { mostSheetRows, putCell, tooManyRows } from '../sheet-cells.ts';
import type { FoundRow } from '../table/raw-row.ts';
import type { ZipPackage } from '../zip-package.ts';
import { type CellContext, cellText } from './cell-text.ts';

/**
 * The rows of a sheet that hold something, by their number in the sheet. A million styled but empty rows are
 * none; reading stops as soon as there are too many real ones.
 */
export async function readSheet(
  zip: ZipPackage,
  path: string,
  context: CellContext,
): Promise<readonly FoundRow[]> {
  const rows: FoundRow[] = [];
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
      if (name === 'c') putCell(cells, cellText(cell, context), { line, column });
      if (name !== 'row' || cells.length === 0) return;
      rows.push({ line, cells });
      if (rows.length > mostSheetRows) throw tooManyRows();
    },
  });
  return rows;
}

function newCell({ t = 'n', s = '0' }: Attributes): { type: string; style: number; value: string } {
  return { type: t, style: Number(s), value: '' };
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
