import { strToU8 } from 'fflate';

const mostPerWord = 75;
const mostPerLine = 76;
const opening = '=?UTF-8?Q?';
const closing = '?=';

/**
 * Text for a header (RFC 2047), folded onto lines of 76; plain where plain words need no more. `taken`: how much of the
 * first line is written already. No letter is cut in two.
 */
export function encodedWords(text: string, taken: number): string {
  if (/^[\w ]*$/u.test(text) && taken + text.length <= mostPerLine) return text;
  const words: string[] = [];
  let word = '';
  for (const letter of text) {
    const coded = letter === ' ' ? '_' : bytesOf(letter, /[A-Za-z0-9!*+/-]/u);
    // A folded line begins with a space.
    const room = Math.min(mostPerWord, mostPerLine - (words.length === 0 ? taken : 1));
    if (opening.length + word.length + coded.length + closing.length > room) {
      words.push(`${opening}${word}${closing}`);
      word = '';
    }
    word += coded;
  }
  return [...words, `${opening}${word}${closing}`].join('\r\n ');
}

/** A body (RFC 2045): lines of at most 76 signs, none of which ends with a space. */
export const quotedPrintable = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map(codedLine)
    .join('\r\n');

function codedLine(line: string): string {
  const letters = [...line].map((letter, at, all) =>
    isBlank(letter) && at < all.length - 1 ? letter : bytesOf(letter, /[!-<>-~]/u),
  );
  const lines: string[] = [];
  let current = '';
  for (const [at, coded] of letters.entries()) {
    // Where more follows, room for the sign that says so.
    const room = at === letters.length - 1 ? mostPerLine : mostPerLine - 1;
    if (current.length + coded.length > room) {
      lines.push(`${current}=`);
      current = '';
    }
    current += coded;
  }
  return [...lines, current].join('\r\n');
}

const isBlank = (letter: string): boolean => letter === ' ' || letter === '\t';

/** A letter as it is, or its bytes in hexadecimal. */
const bytesOf = (letter: string, plain: RegExp): string =>
  letter.length === 1 && plain.test(letter)
    ? letter
    : [...strToU8(letter)]
        .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join('');
