import { z } from 'zod';
import { capitaliseName } from '../members/capitalise-name.ts';
import type { CustomValue, LeftReason } from '../members/entries.ts';
import type { MemberFields } from '../members/member.ts';
import { type Century, parseDate } from '../members/parse-date.ts';
import { consentOf, parseCivility, parseKind, parseLeftReason, parseYesNo } from './cell-words.ts';
import type { ImportField, RowRefusal, RowWarning } from './import.ts';

export type CellReading =
  /** `value` is null when the cell was understood to say nothing. */
  | {
      readonly kind: 'read';
      readonly value: MemberFields[ImportField] | CustomValue;
      readonly warning?: RowWarning['kind'];
    }
  | {
      readonly kind: 'refused';
      readonly refusal: RowRefusal['kind'];
      readonly allowed?: readonly string[];
    };

type DateField = 'birthDate' | 'joinedOn' | 'leftOn';
export type ConsentField = 'emailConsent' | 'smsConsent' | 'phoneConsent' | 'postConsent';
type TextField = Exclude<
  ImportField,
  | DateField
  | ConsentField
  | 'kind'
  | 'civility'
  | 'email'
  | 'doNotContact'
  | 'birthYear'
  | 'leftReason'
>;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** As in `MemberFields`: what is longer is refused, never cut. */
export const longest: Readonly<Record<TextField | 'email', number>> = {
  familyName: 100,
  givenName: 100,
  birthName: 100,
  pronoun: 40,
  memberNumber: 40,
  email: 254,
  phone: 40,
  addressExtra: 120,
  building: 120,
  street: 120,
  locality: 120,
  postcode: 12,
  town: 80,
  country: 60,
  profession: 100,
  notes: 4_000,
};

/** `isRefusalColumn`: a yes means no, as under `Do Not Email`. */
export type Cell = { readonly text: string; readonly isRefusalColumn: boolean };

/** What one cell that says something means for its field. Phones and postcodes also need the country: see `read-row.ts`. */
export function readCell(field: ImportField, cell: Cell): CellReading {
  switch (field) {
    case 'birthDate':
      return readDate(cell.text, 'birth');
    case 'joinedOn':
    case 'leftOn':
      return readDate(cell.text, 'recent');
    case 'emailConsent':
    case 'smsConsent':
    case 'phoneConsent':
    case 'postConsent':
      return readConsent(cell);
    case 'doNotContact':
      return readDoNotContact(cell.text);
    case 'kind':
      return readKind(cell.text);
    case 'civility':
      return readCivility(cell.text);
    case 'email':
      return readEmail(cell.text);
    case 'birthYear':
      return readYear(cell.text);
    case 'leftReason':
      return readLeftReason(cell.text);
    case 'familyName':
    case 'givenName':
    case 'birthName':
      return readName(field, cell.text);
    default:
      return readText(field, cell.text);
  }
}

export function readEmail(text: string): CellReading {
  const email = text
    .replace(/^mailto:/i, '')
    .replace(/^<(.+)>$/, '$1')
    .toLowerCase();
  if (email.length > longest.email) return refused('too-long');
  return z.regexes.email.test(email) ? read(email) : refused('bad-email');
}

/** A name in capitals takes its usual ones; one without a single letter is none. */
export function readName(
  field: 'familyName' | 'givenName' | 'birthName',
  text: string,
): CellReading {
  if (!letterOrDigit.test(text))
    return field === 'familyName' ? refused('missing-name') : read(null);
  return readText(field, capitaliseName(text));
}

export function readText(field: TextField, text: string): CellReading {
  return text.length > longest[field] ? refused('too-long') : read(text);
}

function readDate(text: string, century: Century): CellReading {
  const reading = parseDate(text, century);
  if (reading === null) return refused('bad-date');
  const value = reading.date;
  return reading.isTwoDigitYear ? { kind: 'read', value, warning: 'two-digit-year' } : read(value);
}

export const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

function readYear(text: string): CellReading {
  return isYear(text) ? read(Number(text)) : refused('bad-date');
}

function readLeftReason(text: string): CellReading {
  const reason: LeftReason | null = parseLeftReason(text);
  return reason === null ? refused('unknown-value') : read(reason);
}

function readConsent({ text, isRefusalColumn }: Cell): CellReading {
  const answer = parseYesNo(text);
  return answer === null ? refused('unknown-value') : read(consentOf(answer, isRefusalColumn));
}

function readDoNotContact(text: string): CellReading {
  const doNotContact = parseYesNo(text);
  return doNotContact === null ? refused('unknown-value') : read(doNotContact);
}

function readKind(text: string): CellReading {
  const kind = parseKind(text);
  return kind === null ? refused('unknown-value') : read(kind);
}

function readCivility(text: string): CellReading {
  const civility = parseCivility(text);
  if (civility === null) return refused('unknown-value');
  return read(civility === 'neither' ? null : civility);
}

const read = (value: MemberFields[ImportField]): CellReading => ({ kind: 'read', value });

const refused = (refusal: RowRefusal['kind']): CellReading => ({ kind: 'refused', refusal });
