/** A tag of OFX, with the text after it; `</STMTTRN>` is a close. Both versions look the same from here. */
export type OfxTag =
  | { readonly kind: 'open'; readonly name: string; readonly text: string; readonly line: number }
  | { readonly kind: 'close'; readonly name: string; readonly line: number };

const tag = /<(\/?)([A-Za-z][A-Za-z0-9._:-]*)[^<>]*>([^<]*)/g;
const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * SGML closes no leaf and XML closes all of them: what matters is the text that follows a tag. Nothing is ever
 * expanded but the entities of five signs and of numbers, whatever a file declares.
 */
export function* ofxTags(text: string): Generator<OfxTag> {
  const plain = text.replace(cdata, (_, inner: string) => escaped(inner));
  let line = 1;
  let counted = 0;
  for (const { 1: slash, 2: name = '', 3: after = '', index } of plain.matchAll(tag)) {
    for (
      let at = plain.indexOf('\n', counted);
      at !== -1 && at < index;
      at = plain.indexOf('\n', at + 1)
    ) {
      line += 1;
      counted = at + 1;
    }
    const upper = name.toUpperCase();
    if (slash === '/') yield { kind: 'close', name: upper, line };
    else yield { kind: 'open', name: upper, text: unescaped(after).trim(), line };
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,4});/gi, signOf);
}

function signOf(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return named[name] ?? entity;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x1f && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
}
