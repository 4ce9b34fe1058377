import { unreachable } from '../../result.ts';
import type { ComputedCell, Formula } from './computed-cell.ts';
import type { FindingNotes } from './finding-notes.ts';
import type { ExportCell, ExportColumn, ExportTable } from './table.ts';

/** What every format agrees a cell holds. Numbers are decimal text with a point: no binary fraction gets in. */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'money'; readonly decimal: string }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'computed';
      readonly of: 'number' | 'money' | 'percent';
      readonly decimal: string;
      readonly formula: Formula;
    };

type Language = ExportTable['language'];

const isoDay = /^\d{4}-\d\d-\d\d$/;
const empty: CellValue = { kind: 'empty' };
const yesNo = {
  fr: { true: 'oui', false: 'non' },
  en: { true: 'yes', false: 'no' },
} as const;

/** The language of the table is needed for yes and no, which spreadsheets would show as VRAI and FAUX. */
export function valueWriter(language: Language, notes: FindingNotes) {
  return (cell: ExportCell | ComputedCell, kind: ExportColumn['kind']): CellValue => {
    if (cell === null || cell === '') return empty;
    switch (typeof cell) {
      case 'string':
        return { kind: 'text', text: withPlainLineBreaks(cell) };
      case 'boolean':
        return { kind: 'text', text: yesNo[language][`${cell}`] };
      case 'number':
        return numberValue(cell, kind, notes);
      default:
        return objectValue(cell, notes);
    }
  };
}

/** `31/12/1985` in French, `1985-12-31` in English: the day is never taken for the month. */
export function dateText(iso: string, language: Language): string {
  switch (language) {
    case 'fr':
      return iso.split('-').reverse().join('/');
    case 'en':
      return iso;
    default:
      return unreachable(language);
  }
}

/** `12,5 %`, to a tenth. */
export const percentText = (fraction: string, language: Language): string =>
  `${decimalText((Number(fraction) * 100).toFixed(1), language)}${language === 'fr' ? ' %' : '%'}`;

/** A decimal comma in French; no thousands separator, which readers would take for text. */
export function decimalText(decimal: string, language: Language): string {
  return language === 'fr' ? decimal.replace('.', ',') : decimal;
}

function objectValue(
  cell: Extract<ExportCell | ComputedCell, object>,
  notes: FindingNotes,
): CellValue {
  switch (cell.kind) {
    case 'date':
      return dateValue(cell.iso);
    case 'year':
      return numberValue(cell.value, 'number', notes);
    case 'heading':
      return { kind: 'heading', text: withPlainLineBreaks(cell.text) };
    case 'money':
      return numberValue(cell.cents, 'money', notes);
    case 'sum': {
      const { value, isMoney, formula } = cell;
      const decimal = isMoney ? fromCents(value) : plainDecimal(value);
      return { kind: 'computed', of: isMoney ? 'money' : 'number', decimal, formula };
    }
    case 'rate':
      return {
        ...{ kind: 'computed', of: 'percent' },
        ...{ decimal: plainDecimal(cell.value), formula: cell.formula },
      };
    default:
      return unreachable(cell);
  }
}

function numberValue(value: number, kind: ExportColumn['kind'], notes: FindingNotes): CellValue {
  if (!Number.isFinite(value)) {
    notes.note({ kind: 'not-a-number' });
    return empty;
  }
  if (kind === 'money') return { kind: 'money', decimal: fromCents(Math.round(value)) };
  return { kind: 'number', decimal: plainDecimal(value) };
}

/** What has not the form of a day goes out as text, guarded as any other. */
function dateValue(iso: string): CellValue {
  return isoDay.test(iso)
    ? { kind: 'date', iso }
    : { kind: 'text', text: withPlainLineBreaks(iso) };
}

function fromCents(cents: number): string {
  const digits = BigInt(Math.abs(cents)).toString().padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Without an exponent, which only some readers know. */
function plainDecimal(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

/** One kind of line break: spreadsheets show the carriage return of the others as a sign of its own. */
function withPlainLineBreaks(text: string): string {
  return /[\r\v\f\u2028\u2029]/.test(text) ? text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n') : text;
}
