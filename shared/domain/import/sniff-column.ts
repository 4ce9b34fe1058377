import { parsePhone } from '../members/parse-phone.ts';
import { parseOrderStatus, parseYesNo, saysNothing } from './cell-words.ts';
import type { ColumnTarget, ImportField } from './import.ts';
import { isYear, readCell, readEmail } from './read-cell.ts';

const enoughToTell = 3;
const postcode = /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/;

/** The cells of a sample that say something. */
export function saying(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => !saysNothing(cell));
}

/** Whether what the column holds can be read as what its header promises. An empty column keeps its promise. */
export function suits(target: ColumnTarget, cells: readonly string[]): boolean {
  switch (target) {
    case 'kind':
      // The word `Statut` alone promises nothing: only values that are all understood do.
      return cells.length > 0 && shareRead(target, cells) === 1;
    case 'civility':
    case 'emailConsent':
    case 'smsConsent':
    case 'phoneConsent':
    case 'postConsent':
    case 'doNotContact':
      return cells.length === 0 || shareRead(target, cells) >= 0.8;
    case 'birthDate':
      // A year alone is read too.
      return (
        cells.length === 0 || share(cells, (cell) => isYear(cell) || isDate(target, cell)) >= 0.5
      );
    case 'emailConsentOn':
    case 'smsConsentOn':
    case 'phoneConsentOn':
    case 'postConsentOn':
      return cells.length === 0 || share(cells, isDayOrAnswer) >= 0.5;
    case 'consentOn':
      return cells.length === 0 || share(cells, isDayOrAnswer) >= 0.8;
    case 'leftReason':
      return cells.length === 0 || shareRead(target, cells) >= 0.8;
    case 'joinedOn':
    case 'leftOn':
      return cells.length === 0 || share(cells, (cell) => isDate(target, cell)) >= 0.5;
    case 'email':
      return (
        cells.length === 0 ||
        share(cells, (cell) => cell.includes('@') || reads(target, cell)) >= 0.5
      );
    case 'orderStatus':
      return share(cells, (cell) => parseOrderStatus(cell) !== null) >= 0.5 || cells.length === 0;
    default:
      return true;
  }
}

/** What a column without a telling header holds, when its cells leave no doubt. */
export function sniff(cells: readonly string[]): ColumnTarget | null {
  if (cells.length < enoughToTell) return null;
  if (share(cells, (cell) => readEmail(cell).kind === 'read') > 0.8) return 'email';
  if (share(cells, isPhone) > 0.8) return 'phone';
  return share(cells, (cell) => postcode.test(cell)) === 1 ? 'postcode' : null;
}

/** Two words or more nearly everywhere: names that were not split. */
export function holdsWholeNames(cells: readonly string[]): boolean {
  return cells.length > 0 && share(cells, (cell) => /\S[\s,]+\S/.test(cell)) > 0.8;
}

function isPhone(cell: string): boolean {
  return cell.replace(/\D/g, '').length >= 9 && parsePhone(cell, null).kind === 'understood';
}

const shareRead = (field: ImportField, cells: readonly string[]): number =>
  share(cells, (cell) => reads(field, cell));

const reads = (field: ImportField, text: string): boolean =>
  readCell(field, { text, isRefusalColumn: false }).kind === 'read';

/** Meant as one, be it wrong: `31/02/1999` refuses its row, it does not make the column something else. */
const isDate = (field: ImportField, cell: string): boolean =>
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(cell) || reads(field, cell);

const isDayOrAnswer = (cell: string): boolean =>
  parseYesNo(cell) !== null || isDate('joinedOn', cell);

function share(cells: readonly string[], isSo: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(isSo).length / cells.length;
}
