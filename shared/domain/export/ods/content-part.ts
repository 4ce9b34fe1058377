import { escapeXml } from '../escape-xml.ts';
import type { ExportColumn, ExportTable } from '../table.ts';
import { namespaces, xmlDeclaration } from './namespaces.ts';

/** Millimetres of a digit in the font that spreadsheets begin with, and of the space around it. */
const millimetresPerChar = 2.1;
const marginMillimetres = 2;
const widestChars = 255;

const dateStyles = {
  fr: '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/>',
  en: '<number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>',
} as const;

const styleNames = ['text', 'number', 'date', 'money', 'percent'] as const;
export type StyleName = (typeof styleNames)[number];

/** Everything above the rows: styles, the sheet and its columns. */
export function contentOpening(
  { columns, language }: Pick<ExportTable, 'columns' | 'language'>,
  name: string,
): string {
  return `${xmlDeclaration}<office:document-content ${namespaces}>
<office:automatic-styles>
${columns.map(({ widthChars }, index) => columnStyle(index, widthChars)).join('\n')}
<number:text-style style:name="as-text"><number:text-content/></number:text-style>
<number:number-style style:name="as-number"><number:number number:min-integer-digits="1"/></number:number-style>
<number:date-style style:name="as-date">${dateStyles[language]}</number:date-style>
<number:currency-style style:name="as-money"><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/><number:text> </number:text><number:currency-symbol number:language="fr" number:country="FR">€</number:currency-symbol></number:currency-style>
<number:percentage-style style:name="as-percent"><number:number number:decimal-places="1" number:min-decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="title" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="as-text"><style:table-cell-properties fo:border-bottom="0.5pt solid #000000"/><style:text-properties fo:font-weight="bold"/></style:style>
${styleNames.map(cellStyle).join('\n')}
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="${escapeXml(name)}">${columns.map(column).join('')}`;
}

/** Everything below them, with the range that a filter covers. */
export function contentClosing(range: string | null): string {
  const filter =
    range === null
      ? ''
      : `<table:database-ranges><table:database-range table:name="__Anonymous_Sheet_DB__0" table:target-range-address="${escapeXml(range)}" table:display-filter-buttons="true"/></table:database-ranges>`;
  return `</table:table>${filter}</office:spreadsheet></office:body></office:document-content>`;
}

/** What a person types below the last row later is what the column holds. */
export function styleOfColumn(kind: ExportColumn['kind']): StyleName {
  return kind === 'yes-no' ? 'text' : kind;
}

function columnStyle(index: number, widthChars: number): string {
  const chars = Math.min(widestChars, Math.max(1, widthChars));
  const width = (chars * millimetresPerChar + marginMillimetres).toFixed(1);
  return `<style:style style:name="column${index}" style:family="table-column"><style:table-column-properties style:column-width="${width}mm"/></style:style>`;
}

function cellStyle(kind: StyleName): string {
  return `<style:style style:name="${kind}" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="as-${kind}"/>`;
}

function column({ kind }: ExportColumn, index: number): string {
  return `<table:table-column table:style-name="column${index}" table:default-cell-style-name="${styleOfColumn(kind)}"/>`;
}
