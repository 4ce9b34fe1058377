const special = /[&<>"]/g;
const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For text and for attributes in double quotes. Leaves what XML cannot hold to whoever knows what to do with it. */
export function escapeXml(text: string): string {
  return text.replace(special, (sign) => names[sign] ?? sign);
}

/** Signs that no XML 1.0 may hold, in any spelling. A carriage return may be spelled, and no reader keeps it. */
export const outsideXml = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
