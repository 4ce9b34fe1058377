import { escapeXml, outsideXml } from '../escape-xml.ts';

/** Nearly every cell: nothing to escape. */
const plain = /^[ !#-%'-;=?-^`-~\u00A0-\uD7FF]*$/;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
const outerSpace = /^\s|\s$|\n| {2}/;

/** The element of a text; `_x0001_` is how the format spells a sign that XML cannot hold (ECMA-376, ST_Xstring). */
export function textElement(text: string): string {
  const isKept = outerSpace.test(text) ? ' xml:space="preserve"' : '';
  return `<t${isKept}>${plain.test(text) ? text : escaped(text)}</t>`;
}

function escaped(text: string): string {
  return escapeXml(text.replace(looksEscaped, '_x005F_').replace(outsideXml, spelled));
}

function spelled(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
