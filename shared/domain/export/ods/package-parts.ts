import { escapeXml, outsideXml } from '../escape-xml.ts';
import type { ExportTable } from '../table.ts';
import { namespaces, xmlDeclaration } from './namespaces.ts';

export const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

export const manifest = `${xmlDeclaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimetype}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/></manifest:manifest>`;

/** Only what the document is called: not who made it, on which machine, or when. */
export function properties({ title, language }: Pick<ExportTable, 'title' | 'language'>): string {
  return `${xmlDeclaration}<office:document-meta ${namespaces}><office:meta><dc:title>${escapeXml(title.replace(outsideXml, ' '))}</dc:title><dc:language>${language}</dc:language></office:meta></office:document-meta>`;
}

/** The titles stay in sight: the sheet is split after its first row, and the split is frozen (2). */
export function settings(name: string, titleRow: number): string {
  const option = (key: string, type: string, value: string | number) =>
    `<config:config-item config:name="${key}" config:type="${type}">${value}</config:config-item>`;
  const view = [
    option('VerticalSplitMode', 'short', 2),
    option('VerticalSplitPosition', 'int', titleRow),
    option('ActiveSplitRange', 'short', 2),
    option('PositionTop', 'int', 0),
    option('PositionBottom', 'int', titleRow),
    option('CursorPositionX', 'int', 0),
    option('CursorPositionY', 'int', titleRow),
  ].join('');
  const sheets = `<config:config-item-map-named config:name="Tables"><config:config-item-map-entry config:name="${escapeXml(name)}">${view}</config:config-item-map-entry></config:config-item-map-named>`;
  return `${xmlDeclaration}<office:document-settings ${namespaces}><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${option('ViewId', 'string', 'view1')}${sheets}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}
