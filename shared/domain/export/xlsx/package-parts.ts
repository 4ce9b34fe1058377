import { escapeXml, outsideXml } from '../escape-xml.ts';
import type { ExportTable } from '../table.ts';

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const properties = {
  relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  type: 'application/vnd.openxmlformats-package.core-properties+xml',
  namespace: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
} as const;

export const contentTypes = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="${properties.type}"/></Types>`;

export const packageRelations = `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${properties.relation}" Target="docProps/core.xml"/></Relationships>`;

export const workbookRelations = `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`;

/** Only what the document is called: not who made it, on which machine, or when. */
export function coreProperties({
  title,
  language,
}: Pick<ExportTable, 'title' | 'language'>): string {
  return `${xml}<cp:coreProperties xmlns:cp="${properties.namespace}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title.replace(outsideXml, ' '))}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}
