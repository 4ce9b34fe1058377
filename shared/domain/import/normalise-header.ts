const spaces = /[\s\u00A0\u202F\u2007\u2009]+/gu;
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;
const apostrophes = /[’‘ʼ´`]/g;
const marks = /\p{M}+/gu;
const wrapping = /^["']+|["']+$/g;
const trailing = /[\s:*]+$/;
const duplicateNumber = /\s\(\d+\)$/;

/**
 * The same header, whoever wrote the file: Galette leaves a space at the end, Excel users a colon, and
 * `Date d’échéance` comes with either apostrophe and either kind of space.
 */
export function normaliseHeader(header: string): string {
  return header
    .normalize('NFD')
    .replace(marks, '')
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(spaces, ' ')
    .trim()
    .replace(wrapping, '')
    .replace(trailing, '')
    .replace(duplicateNumber, '')
    .toLowerCase();
}
