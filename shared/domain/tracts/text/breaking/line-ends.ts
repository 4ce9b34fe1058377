/** What ends a line within a paragraph; pasted text may bring more than U+2028. */
const lineEnds = new Set(['\u2028', '\u2029', '\u000B', '\u000C', '\u0085', '\r', '\n']);

export const isLineEnd = (letter: string | undefined): boolean =>
  letter !== undefined && lineEnds.has(letter);
