import { escapeXml } from '../../export/escape-xml.ts';

/** A tree that is written as XML: either text or elements inside. */
export type XmlNode = {
  readonly name: string;
  readonly inside: string | readonly XmlNode[];
  readonly attributes: Readonly<Record<string, string>>;
};

export const element = (
  name: string,
  inside: XmlNode['inside'],
  attributes: XmlNode['attributes'] = {},
): XmlNode => ({ name, inside, attributes });

/** A document in one namespace, indented by two spaces, ending in a new line. */
export const xmlText = (namespace: string, root: XmlNode): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(element('Document', [root], { xmlns: namespace }), '')}`;

function written({ name, inside, attributes }: XmlNode, indent: string): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const open = `${indent}<${name}${said.join('')}>`;
  if (typeof inside === 'string') return `${open}${escapeXml(inside)}</${name}>\n`;
  return `${open}\n${inside.map((node) => written(node, `${indent}  `)).join('')}${indent}</${name}>\n`;
}
