const letters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  euro: '€',
  deg: '°',
  bull: '•',
  middot: '·',
  copy: '©',
  shy: '\u00ad',
  thinsp: '\u2009',
  oelig: 'œ',
  OElig: 'Œ',
  aelig: 'æ',
  AElig: 'Æ',
  szlig: 'ß',
  Yuml: 'Ÿ',
};

const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** The names that French texts use; another stays as it is written. */
export const decodeEntities = (text: string): string =>
  text.replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/giu, (whole, name: string) =>
    name.startsWith('#') ? numbered(name, whole) : (named(name) ?? whole),
  );

function numbered(name: string, whole: string): string {
  const isHex = /^#x/iu.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  const isLetter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isLetter ? String.fromCodePoint(code) : whole;
}

function named(name: string): string | null {
  const known = Object.hasOwn(letters, name) ? letters[name] : undefined;
  if (known !== undefined) return known;
  const accent = accents[name.slice(1)];
  return accent === undefined ? null : (name.charAt(0) + accent).normalize('NFC');
}
