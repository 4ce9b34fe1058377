import type { ExportTable } from './table.ts';

/** What Excel allows; LibreOffice allows more. */
const longest = 31;
const forbidden = /[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;
/** Names that Excel keeps to itself. */
const reserved: ReadonlySet<string> = new Set(['history', 'historique']);
const nameless = { fr: 'Feuille1', en: 'Sheet1' } as const;

/** The nearest name that every spreadsheet program accepts. */
export function sheetName(wanted: string, language: ExportTable['language']): string {
  const allowed = trimmed(wanted.replace(forbidden, ' ').replace(/\s+/g, ' '));
  const name = trimmed(wholeSigns(allowed, longest));
  if (name === '') return nameless[language];
  return reserved.has(name.toLowerCase()) ? `${name}_` : name;
}

/** `'Adhérents d''Ille'`, as formulas and ranges write it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** At most so many UTF-16 units, never half a sign. */
export function wholeSigns(text: string, length: number): string {
  if (text.length <= length) return text;
  const isInsidePair = /[\uD800-\uDBFF]/.test(text.charAt(length - 1));
  return text.slice(0, isInsidePair ? length - 1 : length);
}

function trimmed(text: string): string {
  return text.replace(/^['\s]+|['\s]+$/g, '');
}
