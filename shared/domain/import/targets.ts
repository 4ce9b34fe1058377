import {
  type ColumnTarget,
  type CustomTarget,
  type ImportField,
  importFields,
  type ListTarget,
  listTargets,
  type ReadField,
} from './import.ts';
import { proofTargets } from './proof-targets.ts';
import type { SectionWords } from './vocabulary.ts';

const fields: ReadonlySet<string> = new Set(importFields);
const lists: ReadonlySet<string> = new Set(listTargets);
const others: ReadonlySet<string> = new Set([
  ...['fullName', 'household', 'payerEmail', 'orderStatus', 'ignore'],
  ...proofTargets,
]);

export const isCustom = (target: string): target is CustomTarget => target.startsWith('custom.');

const isList = (target: string): target is ListTarget => lists.has(target);

const isImportField = (target: string): target is ImportField => fields.has(target);

export const isField = (target: ColumnTarget): target is ReadField =>
  isImportField(target) || isCustom(target);

/** Phones and postcodes are read once the country is known, all other fields from their cell alone. */
export const isReadAlone = (target: ColumnTarget): target is ReadField =>
  isField(target) && target !== 'phone' && target !== 'postcode';

/** Targets that several columns may share: mobile and landline, parts of an address, remarks, consents, lists. */
const shareable: ReadonlySet<ColumnTarget> = new Set([
  'phone',
  'email',
  'street',
  'addressExtra',
  'notes',
  'emailConsent',
  'smsConsent',
  'phoneConsent',
  'postConsent',
  'ignore',
  ...listTargets,
]);

export const isShareable = (target: ColumnTarget): boolean => shareable.has(target);

/** A target as it was remembered; null when there is none of that name any more. */
export function targetNamed(
  text: string,
  { customFields }: Pick<SectionWords, 'customFields'>,
): ColumnTarget | null {
  if (isCustom(text)) return customFields.has(text.slice('custom.'.length)) ? text : null;
  // The check says so.
  return isImportField(text) || isList(text) || others.has(text) ? (text as ColumnTarget) : null;
}
