import { unreachable } from '../../../result.ts';
import { type CellValue, dateText, decimalText, percentText, valueWriter } from '../cell-value.ts';
import { columnLetters } from '../column-letters.ts';
import { formulaText } from '../computed-cell.ts';
import type { ExportRun } from '../export-run.ts';
import { type FindingNotes, takeNotes } from '../finding-notes.ts';
import { quotedSheetName, sheetName } from '../sheet-name.ts';
import type { SheetRow, SheetTable } from '../table.ts';
import { writeSheet } from '../write-sheet.ts';
import { contentClosing, contentOpening, type StyleName, styleOfColumn } from './content-part.ts';
import { paragraphs } from './ods-text.ts';
import { manifest, mimetype, properties, settings } from './package-parts.ts';

/** Before it, LibreOffice counts in the old calendar: the day it showed would be another one. */
const firstSafeDay = '1583-01-01';

/**
 * An OpenDocument spreadsheet with one sheet: frozen titles, filter, widths, real dates and numbers. There is
 * no formula in it but those of computed cells, whatever a text begins with.
 */
export function writeOds(table: SheetTable): ExportRun {
  const notes = takeNotes();
  const name = sheetName(table.sheet, table.language);
  const lastColumn = columnLetters(Math.max(0, table.columns.length - 1));
  const titles = table.columns.map(({ title }, column) => {
    notes.at(0, column);
    return `<table:table-cell table:style-name="title" office:value-type="string">${paragraphs(title, notes)}</table:table-cell>`;
  });
  const isPage = table.isPage === true;
  const titleRow = (table.above?.length ?? 0) + 1;
  const lines = (table.above ?? []).map((line) => {
    notes.at(0, 0);
    return `<table:table-row><table:table-cell table:style-name="text" office:value-type="string">${paragraphs(line, notes)}</table:table-cell></table:table-row>`;
  });
  return writeSheet(table, notes, {
    partsBefore(zip) {
      zip.addStored('mimetype', mimetype);
      zip.add('META-INF/manifest.xml', manifest);
      zip.add('meta.xml', properties(table));
      zip.add('settings.xml', settings(name, isPage ? 0 : titleRow));
    },
    path: 'content.xml',
    opening: `${contentOpening(table, name)}<table:table-header-rows>${lines.join('')}<table:table-row>${titles.join('')}</table:table-row></table:table-header-rows>`,
    row: rowWriter(table, notes, titleRow + 1),
    closing: (rows) =>
      contentClosing(
        isPage
          ? null
          : `${quotedSheetName(name)}.A${titleRow}:${quotedSheetName(name)}.${lastColumn}${rows + titleRow}`,
      ),
    partsAfter: () => {},
  });
}

/** Cells have no address of their own: empty ones count, those at the end of a row do not. */
function rowWriter(table: SheetTable, notes: FindingNotes, firstRow: number) {
  const toValue = valueWriter(table.language, notes);
  const write = cellWriter(table.language, notes, firstRow);
  return (row: SheetRow, number: number): string => {
    let line = '<table:table-row>';
    let gap = 0;
    for (const [column, { kind }] of table.columns.entries()) {
      notes.at(number, column);
      const value = toValue(row[column] ?? null, kind);
      if (value.kind === 'empty') {
        gap += 1;
        continue;
      }
      line += gap === 0 ? '' : emptyCells(gap);
      gap = 0;
      line += write(value, styleOfColumn(kind));
    }
    // A row without any cell is not allowed.
    return `${line}${gap === table.columns.length ? emptyCells(Math.max(1, gap)) : ''}</table:table-row>`;
  };
}

function cellWriter(language: SheetTable['language'], notes: FindingNotes, firstRow: number) {
  const text = (value: string, column: StyleName) =>
    `${cellOpening('text', column)} office:value-type="string">${paragraphs(value, notes)}</table:table-cell>`;
  const computed = ({ of, decimal, formula }: Computed): string => {
    const text = formulaText(formula, firstRow, (letters, row) => `[.${letters}${row}]`);
    // `[.B5]:[.B9]` is one range.
    const cell = `<table:table-cell table:style-name="${of}" table:formula="of:=${text.replace(']:[', ':')}"`;
    const value = `office:value="${decimal}"`;
    switch (of) {
      case 'number':
        return `${cell} office:value-type="float" ${value}><text:p>${decimalText(decimal, language)}</text:p></table:table-cell>`;
      case 'money':
        return `${cell} office:value-type="currency" office:currency="EUR" ${value}><text:p>${decimalText(decimal, language)} €</text:p></table:table-cell>`;
      case 'percent':
        return `${cell} office:value-type="percentage" ${value}><text:p>${percentText(decimal, language)}</text:p></table:table-cell>`;
      default:
        return unreachable(of);
    }
  };
  return (value: CellValue, column: StyleName): string => {
    switch (value.kind) {
      case 'empty':
        return emptyCells(1);
      case 'text':
        return text(value.text, column);
      case 'number':
        return `${cellOpening('number', column)} office:value-type="float" office:value="${value.decimal}"><text:p>${decimalText(value.decimal, language)}</text:p></table:table-cell>`;
      case 'money':
        return `${cellOpening('money', column)} office:value-type="currency" office:currency="EUR" office:value="${value.decimal}"><text:p>${decimalText(value.decimal, language)} €</text:p></table:table-cell>`;
      case 'heading':
        return `<table:table-cell table:style-name="title" office:value-type="string">${paragraphs(value.text, notes)}</table:table-cell>`;
      case 'computed':
        return computed(value);
      case 'date':
        return isSafe(value.iso)
          ? `${cellOpening('date', column)} office:value-type="date" office:date-value="${value.iso}"><text:p>${dateText(value.iso, language)}</text:p></table:table-cell>`
          : text(value.iso, column);
      default:
        return unreachable(value);
    }
  };
}

type Computed = Extract<CellValue, { readonly kind: 'computed' }>;

/** A cell of its column's own style need not name it. */
function cellOpening(style: StyleName, column: StyleName): string {
  return style === column ? '<table:table-cell' : `<table:table-cell table:style-name="${style}"`;
}

function emptyCells(count: number): string {
  return count === 1
    ? '<table:table-cell/>'
    : `<table:table-cell table:number-columns-repeated="${count}"/>`;
}

function isSafe(iso: string): boolean {
  return iso >= firstSafeDay && !Number.isNaN(Date.parse(`${iso}T00:00:00Z`));
}
