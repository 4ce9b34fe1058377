import type { ParseOptions } from '#shared/ipc/import-file.ts';

export type SingleByte = Extract<
  ParseOptions['encoding'],
  'windows-1252' | 'iso-8859-15' | 'macintosh'
>;

/** Windows-1252 differs from Latin-1 between 0x80 and 0x9F. Node's own decoder has got these wrong before. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
/** Where ISO 8859-15 has another sign than Latin-1. */
const latin9Signs: ReadonlyMap<string, string> = new Map([
  ['¤', '€'],
  ['¦', 'Š'],
  ['¨', 'š'],
  ['´', 'Ž'],
  ['¸', 'ž'],
  ['¼', 'Œ'],
  ['½', 'œ'],
  ['¾', 'Ÿ'],
]);

/** à ç é è ê of an old Mac after a small letter, where Windows has a capital Ž or nothing at all. */
const macAccents = /[a-z][\x88\x8D-\x90]/g;
const windowsAccents = /[a-z][\xE0-\xFC]/g;
const windowsOnly = /[\x80-\x9F]/;
/** `20 ¤` and `c½ur` are what euros and œ look like when the Latin-9 of older Linux is taken for Windows. */
const latin9Only = /\xA4|[A-Za-z][\xBD]|[\xBC\xBD][A-Za-z]/;

/** Windows, unless what it would make of the bytes is no French. */
export function guessSingleByte(bytes: Buffer): SingleByte {
  const text = bytes.toString('latin1');
  const count = (accents: RegExp) => text.match(accents)?.length ?? 0;
  if (count(macAccents) > count(windowsAccents)) return 'macintosh';
  return latin9Only.test(text) && !windowsOnly.test(text) ? 'iso-8859-15' : 'windows-1252';
}

export function decodeSingleByte(bytes: Buffer, encoding: SingleByte): string {
  switch (encoding) {
    case 'windows-1252':
      return bytes
        .toString('latin1')
        .replace(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
    case 'iso-8859-15':
      return bytes
        .toString('latin1')
        .replace(/[¤¦¨´¸¼½¾]/g, (sign) => latin9Signs.get(sign) ?? sign);
    case 'macintosh':
      return new TextDecoder('macintosh').decode(bytes);
  }
}
