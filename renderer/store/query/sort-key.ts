/** Case and accents aside, digits as numbers: how people look for names, towns and numbers. */
export const compareTexts = new Intl.Collator('fr', { sensitivity: 'base', numeric: true }).compare;

const onlyLetters = /^[a-z ]*$/;
const onlyKnown = /^[\x20-\x7E]*$/;
const marks = /[\u0300-\u036F]+/g;
const likeOthers = /[’\u00A0\u202Fœæß]/g;
const sameAs: Readonly<Record<string, string>> = {
  '’': "'",
  '\u00A0': ' ',
  '\u202F': ' ',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
};
const zero = '0'.charCodeAt(0);
const numberMark = 'K'.charCodeAt(0);
const zeroKey = 'A'.charCodeAt(0);
const firstSignKey = '!'.charCodeAt(0);
const longestNumber = 90;

/** By character code. Signs stand between the space and digits, in the order that the collator gives them. */
const keyOfCode = keysOfSigns();

/**
 * Keys compare as `compareTexts` does and many times as quickly. Null for texts beyond the letters of French and its
 * neighbours: those have to be compared by `compareTexts`.
 */
export function sortKey(text: string): string | null {
  const lower = text.toLowerCase();
  if (onlyLetters.test(lower)) return lower;
  const bare = onlyKnown.test(lower) ? lower : unaccented(lower);
  return onlyKnown.test(bare) ? encoded(bare) : null;
}

/** A number is a mark, its length and its digits, so that longer ones come later. */
function encoded(bare: string): string | null {
  const codes: number[] = [];
  for (let at = 0; at < bare.length; ) {
    if (!isDigit(bare.charCodeAt(at))) {
      codes.push(keyOfCode[bare.charCodeAt(at)] ?? 0);
      at += 1;
      continue;
    }
    let end = at;
    while (isDigit(bare.charCodeAt(end))) end += 1;
    while (at < end && bare.charCodeAt(at) === zero) at += 1;
    if (end - at > longestNumber) return null;
    codes.push(numberMark, firstSignKey + end - at);
    for (; at < end; at += 1) codes.push(bare.charCodeAt(at) - zero + zeroKey);
  }
  return String.fromCharCode(...codes);
}

const isDigit = (code: number): boolean => code >= zero && code < zero + 10;

const unaccented = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(likeOthers, (letter) => sameAs[letter] ?? letter);

function keysOfSigns(): Uint8Array {
  const keys = Uint8Array.from({ length: 0x80 }, (_, code) => code);
  const printable = Array.from({ length: 0x7f - 0x21 }, (_, at) => String.fromCharCode(0x21 + at));
  const sorted = printable.filter((sign) => /[^a-zA-Z\d]/.test(sign)).sort(compareTexts);
  sorted.forEach((sign, at) => {
    keys[sign.charCodeAt(0)] = firstSignKey + at;
  });
  return keys;
}
