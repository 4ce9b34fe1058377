/** Words of the Latin alphabet with their accents in one piece, one space between them: nearly every cell. */
const clean = /^[!-~\u00C0-\u017F]+(?: [!-~\u00C0-\u017F]+)*$/;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const lineBreaks = /\s*[\r\n\u2028\u2029]+\s*/g;
const controls = /\p{Cc}/gu;

/** One line, single spaces, nothing invisible, composed accents. Line breaks become `lineBreak`. */
export function cleanCell(text: string, lineBreak = ', '): string {
  if (text === '' || clean.test(text)) return text;
  const kept = text.normalize('NFC').replace(invisible, '').trim();
  const lines = kept.split(lineBreaks).map((line) => line.replace(controls, ' '));
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(lineBreak);
}
