/**
 * A spreadsheet that opens a CSV takes text for a formula when it begins with `=`, `+`, `-` or `@`, or with a
 * tab or line break before one (OWASP, "CSV injection"); the wide signs of East Asia count as the plain ones.
 * Anybody can write such a name in a form that a section imports, so it is text only from here on: an
 * apostrophe goes before it, which spreadsheets show and do not run.
 *
 * – Every line of a cell is guarded, and every place after a separator: who opens the file with the wrong
 *   separator gets other cells than we wrote, and a quoted line break then ends a row.
 * – Only text is guarded. Numbers, money and dates come from typed columns and stay usable: `-12,50`.
 * – French phones in national form (`06 12 34 56 78`, what `formatPhone` gives) begin with 0 and stay as they
 *   are; a foreign one in spaced international form (`+32 470 12 34 56`) is no formula to any spreadsheet and
 *   stays too. `+33612345678` is guarded: as a number it would lose its plus and show as 3,36E+10.
 * – Text that has an apostrophe there already gets another, so that `withoutFormulaGuard` is exact.
 * – `="01000"` would keep the zero of a postcode, but is itself a formula: who needs the zero takes XLSX or ODS.
 */
export function withFormulaGuard(text: string): string {
  if (!suspicious.test(text) || spacedPhone.test(text)) return text;
  return text.replace(unguarded, "'");
}

/** What `withFormulaGuard` was given, from what it gave. */
export function withoutFormulaGuard(text: string): string {
  return text.replace(guards, '');
}

const suspicious = /[=+\-@\t\n＝＋－＠]/;
const spacedPhone = /^\+\d{1,3}(?: \d+)+$/;
/** After the start of the cell, of a line, or of what a wrong separator would make a cell. */
const start = '(?<=^|[\\n\\t;,|])';
const formula = '[^\\S\\n\\t]*"*[^\\S\\n\\t]*[=+\\-@＝＋－＠]';
const unguarded = new RegExp(`${start}(?='*${formula})|^(?='*[\\t\\n])`, 'g');
const guards = new RegExp(`${start}'(?='*${formula})|^'(?='*[\\t\\n])`, 'g');
