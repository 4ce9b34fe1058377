import { sameValue } from '#shared/canonical.ts';
import {
  type Contact,
  type Entries,
  type EntryKey,
  entryFamilies,
  familyOf,
  isEntryKey,
} from '#shared/domain/members/entries.ts';
import { type MemberFields, memberShape } from '#shared/domain/members/member.ts';
import { parsePhone } from '#shared/domain/members/parse-phone.ts';
import type { FieldFault } from './field-fault.ts';

export type EntryFault = readonly [EntryKey, FieldFault];

export const dirtyEntries = (entries: Entries, base: MemberFields): readonly EntryKey[] =>
  Object.keys(entries)
    .filter(isEntryKey)
    .filter((key) => !sameValue(tidyEntry(entries[key]), base[key] ?? null));

/** An entry as it is kept; one of which nothing was typed is none. */
export function tidyEntry(value: Entries[EntryKey]): Entries[EntryKey] {
  if (value === undefined || value === null || isBlank(value)) return null;
  if (!isContact(value)) return value;
  const text = value.value.trim();
  return { ...value, value: value.channel === 'phone' ? parsePhone(text, null).phone : text };
}

export function entryFaults(entries: Entries, base: MemberFields): readonly EntryFault[] {
  return dirtyEntries(entries, base).flatMap((key) => {
    const value = tidyEntry(entries[key]);
    const fault = value == null ? null : faultOf(key, value);
    return fault === null ? [] : [[key, fault] as const];
  });
}

function faultOf(key: EntryKey, value: NonNullable<Entries[EntryKey]>): FieldFault | null {
  const family = familyOf(key);
  if (family === null) return 'invalid';
  if (isContact(value) && value.channel === 'email') {
    return memberShape.email.safeParse(value.value).success ? null : 'bad-email';
  }
  if (entryFamilies[family].safeParse(value).success) return null;
  return typeof value === 'object' && 'title' in value && value.title.trim() === ''
    ? 'missing'
    : 'too-long';
}

const isContact = (value: NonNullable<Entries[EntryKey]>): value is Contact =>
  typeof value === 'object' && 'channel' in value;

/** Nobody typed into it: an empty contact, an office or a membership without a word. */
function isBlank(value: NonNullable<Entries[EntryKey]>): boolean {
  if (typeof value !== 'object') return value === '';
  if (isContact(value)) return value.value.trim() === '';
  return Object.values(value).every((part) => part === null || part === '');
}
