import { aZip } from './a-zip.ts';

const spaces =
  'xmlns:office="o" xmlns:style="s" xmlns:text="t" xmlns:table="b" xmlns:calcext="c" xmlns:draw="d"';

/** `content.xml` around sheets written by hand. */
export const aContent = (sheets: string, styles = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`;

/** An OpenDocument spreadsheet whose content is written by hand. */
export const aDocument = (
  content: string | Buffer,
  more: Readonly<Record<string, string>> = {},
): Uint8Array =>
  aZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
    'content.xml': content,
    ...more,
  });

export const sheet = (name: string, ...rows: readonly string[]): string =>
  `<table:table table:name="${name}">${rows.join('')}</table:table>`;

export const row = (cells: string, attributes = ''): string =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

export const says = (...texts: readonly string[]): string =>
  texts
    .map(
      (text) =>
        `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`,
    )
    .join('');

export const cell = (attributes: string, inside = ''): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
