import { z } from 'zod';
import { capitaliseName } from '../members/capitalise-name.ts';
import type { MemberField, MemberFields } from '../members/member.ts';
import { type Century, parseDate } from '../members/parse-date.ts';
import { consentOf, parseCivility, parseKind, parseYesNo } from './cell-words.ts';
import type { RowRefusal, RowWarning } from './import.ts';

export type CellReading =
  /** `value` is null when the cell was understood to say nothing. */
  | {
      readonly kind: 'read';
      readonly value: MemberFields[MemberField];
      readonly warning?: RowWarning['kind'];
    }
  | { readonly kind: 'refused'; readonly refusal: RowRefusal['kind'] };

type DateField = 'birthDate' | 'joinedOn' | 'leftOn';
export type ConsentField = 'emailConsent' | 'smsConsent' | 'phoneConsent' | 'postConsent';
type TextField = Exclude<
  MemberField,
  DateField | ConsentField | 'kind' | 'civility' | 'email' | 'doNotContact'
>;

const letterOrDigit = /[\p{L}\p{N}]/u;

/** As in `MemberFields`: what is longer is refused, never cut. */
export const longest: Readonly<Record<TextField | 'email', number>> = {
  familyName: 100,
  givenName: 100,
  memberNumber: 40,
  email: 254,
  phone: 40,
  addressExtra: 120,
  street: 120,
  postcode: 12,
  town: 80,
  country: 60,
  profession: 100,
  notes: 4_000,
};

/** `isRefusalColumn`: a yes means no, as under `Do Not Email`. */
export type Cell = { readonly text: string; readonly isRefusalColumn: boolean };

/** What one cell that says something means for its field. Phones and postcodes also need the country: see `read-row.ts`. */
export function readCell(field: MemberField, cell: Cell): CellReading {
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
    case 'familyName':
    case 'givenName':
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
export function readName(field: 'familyName' | 'givenName', text: string): CellReading {
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

const read = (value: MemberFields[MemberField]): CellReading => ({ kind: 'read', value });

const refused = (refusal: RowRefusal['kind']): CellReading => ({ kind: 'refused', refusal });
