import type { ExportColumn } from '../table.ts';
import { styleIds } from './styles-part.ts';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const frozen = (rows: number) =>
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>`;
const widest = 255;

/** Everything above the rows; the titles in this row stay in sight. */
export function sheetOpening(columns: readonly ExportColumn[], titleRow: number | null): string {
  const widths = columns.map(({ kind, widthChars }, index) => {
    const width = Math.min(widest, Math.max(1, widthChars));
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${styleOf(kind)}" customWidth="1"/>`;
  });
  const cols = widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`;
  return `${xml}<worksheet xmlns="${main}">${titleRow === null ? '' : frozen(titleRow)}<sheetFormatPr defaultRowHeight="15"/>${cols}<sheetData>`;
}

/** Everything below them. Excel need not remark that a postcode looks like a number. */
export function sheetClosing(range: string, isFiltered: boolean): string {
  return `</sheetData>${isFiltered ? `<autoFilter ref="${range}"/>` : ''}<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

/** What a person types below the last row later is what the column holds. */
function styleOf(kind: ExportColumn['kind']): number {
  switch (kind) {
    case 'text':
    case 'yes-no':
      return styleIds.text;
    default:
      return styleIds[kind];
  }
}
