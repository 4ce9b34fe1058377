import { unreachable } from '../../../result.ts';
import { type CellValue, valueWriter } from '../cell-value.ts';
import { columnLetters } from '../column-letters.ts';
import { formulaText } from '../computed-cell.ts';
import type { ExportRun } from '../export-run.ts';
import { type FindingNotes, takeNotes } from '../finding-notes.ts';
import { sheetName, wholeSigns } from '../sheet-name.ts';
import type { SheetTable } from '../table.ts';
import { writeSheet } from '../write-sheet.ts';
import {
  contentTypes,
  coreProperties,
  packageRelations,
  workbookRelations,
} from './package-parts.ts';
import { sheetClosing, sheetOpening } from './sheet-part.ts';
import { styleIds, styles } from './styles-part.ts';
import { workbook } from './workbook-part.ts';
import { serialOfDate } from './xlsx-date.ts';
import { textElement } from './xlsx-text.ts';

const longestText = 32_767;
/** Older versions of Excel show longer text as ##### in cells whose format is text. */
const longestInTextFormat = 255;

/**
 * An Excel workbook with one sheet: frozen titles, filter, widths, real dates and numbers; phones and postcodes
 * are text and keep their zeros. Texts stand in their cells, so that memory does not grow with the table.
 * There is no formula in it but those of computed cells, whatever a text begins with.
 */
export function writeXlsx(table: SheetTable): ExportRun {
  const notes = takeNotes();
  const name = sheetName(table.sheet, table.language);
  const letters = table.columns.map((_, column) => columnLetters(column));
  const lastColumn = letters.at(-1) ?? 'A';
  const toValue = valueWriter(table.language, notes);
  const above = table.above ?? [];
  const titleRow = above.length + 1;
  const cells = cellWriter(notes, titleRow + 1);
  const isList = table.isPage !== true;
  const lines = above.map((line, at) => {
    notes.at(0, 0);
    return `<row r="${at + 1}">${cells.text(`A${at + 1}`, line, styleIds.text)}</row>`;
  });
  const titles = table.columns.map(({ title }, column) => {
    notes.at(0, column);
    return cells.text(`${letters[column]}${titleRow}`, title, styleIds.title);
  });
  return writeSheet(table, notes, {
    partsBefore(zip) {
      zip.add('[Content_Types].xml', contentTypes);
      zip.add('_rels/.rels', packageRelations);
      zip.add('docProps/core.xml', coreProperties(table));
      zip.add('xl/styles.xml', styles(table.language));
    },
    path: 'xl/worksheets/sheet1.xml',
    opening: `${sheetOpening(table.columns, isList ? titleRow : null)}${lines.join('')}<row r="${titleRow}">${titles.join('')}</row>`,
    row(row, number) {
      const at = titleRow + number;
      let line = `<row r="${at}">`;
      for (const [column, { kind }] of table.columns.entries()) {
        notes.at(number, column);
        line += cells.of(`${letters[column]}${at}`, toValue(row[column] ?? null, kind));
      }
      return `${line}</row>`;
    },
    closing: (rows) => sheetClosing(`A${titleRow}:${lastColumn}${rows + titleRow}`, isList),
    partsAfter(zip, rows) {
      zip.add(
        'xl/workbook.xml',
        workbook({ name, titleRow, lastColumn, lastRow: rows + titleRow, isList }),
      );
      zip.add('xl/_rels/workbook.xml.rels', workbookRelations);
    },
  });
}

function cellWriter(notes: FindingNotes, firstRow: number) {
  const text = (place: string, whole: string, style: number): string => {
    const kept = wholeSigns(whole, longestText);
    if (kept !== whole) notes.note({ kind: 'text-cut', limit: longestText });
    return `<c r="${place}" s="${style}" t="inlineStr"><is>${textElement(kept)}</is></c>`;
  };
  const cellText = (place: string, value: string) =>
    text(place, value, value.length > longestInTextFormat ? styleIds.longText : styleIds.text);
  const number = (place: string, decimal: string, style: number) =>
    `<c r="${place}" s="${style}"><v>${decimal}</v></c>`;
  return {
    text,
    of(place: string, value: CellValue): string {
      switch (value.kind) {
        case 'empty':
          return '';
        case 'text':
          return cellText(place, value.text);
        case 'number':
          return number(place, value.decimal, styleIds.number);
        case 'money':
          return number(place, value.decimal, styleIds.money);
        case 'heading':
          return text(place, value.text, styleIds.title);
        case 'computed': {
          const formula = formulaText(
            value.formula,
            firstRow,
            (letters, row) => `${letters}${row}`,
          );
          return `<c r="${place}" s="${styleIds[value.of]}"><f>${formula}</f><v>${value.decimal}</v></c>`;
        }
        case 'date': {
          const serial = serialOfDate(value.iso);
          return serial === null
            ? cellText(place, value.iso)
            : number(place, String(serial), styleIds.date);
        }
        default:
          return unreachable(value);
      }
    },
  };
}
