import { z } from 'zod';
import { IsoDate } from '../dates.ts';

const text = (max: number) => z.string().trim().min(1).max(max);
const day = IsoDate.nullable();

export const ContactKind = z.enum(['home', 'mobile', 'work', 'other']);
export type ContactKind = z.infer<typeof ContactKind>;

/** A further e-mail or phone, beside the main one. The main one is the one to use, so only these can be "do not use". */
export const Contact = z.object({
  channel: z.enum(['email', 'phone']),
  kind: ContactKind,
  /** An e-mail address, or a phone as in `MemberFields.phone`. */
  value: text(254),
  doNotUse: z.boolean(),
});
export type Contact = z.infer<typeof Contact>;

/** When and how a consent was given or refused; it speaks for the consent only while `state` is still the consent's. */
export const ConsentProof = z.object({
  state: z.enum(['granted', 'refused']),
  on: day,
  source: text(200).nullable(),
});
export type ConsentProof = z.infer<typeof ConsentProof>;

export const LeftReason = z.enum(['resigned', 'moved', 'unpaid', 'deceased', 'excluded', 'other']);
export type LeftReason = z.infer<typeof LeftReason>;

/** One stretch of membership, before the present one or in another section. */
export const Membership = z.object({
  from: day,
  to: day,
  reason: LeftReason.nullable(),
  section: text(100).nullable(),
});
export type Membership = z.infer<typeof Membership>;

/** An elected office (`mandate`), or a role in the section (`role`). */
export const Office = z.object({
  title: text(120),
  place: text(120).nullable(),
  from: day,
  to: day,
});
export type Office = z.infer<typeof Office>;

/** What the other person is to this one. */
export const Relation = z.enum(['partner', 'parent', 'child', 'sibling', 'other']);
export type Relation = z.infer<typeof Relation>;

/** How a person stands to a topic (issue "Affinity" grows the tree of topics). */
export const Stance = z.enum(['cares', 'offers', 'seeks']);
export type Stance = z.infer<typeof Stance>;

/** What a section's own field holds: text or choice, number, day, yes or no. */
export const CustomValue = z.union([text(500), z.number(), z.boolean()]);
export type CustomValue = z.infer<typeof CustomValue>;

/**
 * The lists of a person, as keys of the same flat record: `tag.<id>`, `contact.2`, `custom.<field id>`… Each key is
 * merged on its own, so that two offices that each add a tag both keep it. `null` is an entry that was removed.
 * See build/decisions/0005.
 */
export const entryFamilies = {
  /** `contact.1`, `contact.2`…: the lowest free number. */
  contact: Contact,
  /** `proof.email`, `proof.sms`, `proof.phone`, `proof.post`. */
  proof: ConsentProof,
  membership: Membership,
  mandate: Office,
  role: Office,
  /** By id of the tag. */
  tag: z.literal(true),
  /** By id of the custom field. */
  custom: CustomValue,
  /** By id of the other person. */
  link: Relation,
  /** By id of the topic. */
  topic: Stance,
} as const;

export type EntryFamily = keyof typeof entryFamilies;
export type EntryKey = `${EntryFamily}.${string}`;
export type EntryOf<F extends EntryFamily> = z.infer<(typeof entryFamilies)[F]>;

type FamilyEntries<F extends EntryFamily> = {
  readonly [K in `${F}.${string}`]?: EntryOf<F> | null;
};
export type Entries = FamilyEntries<'contact'> &
  FamilyEntries<'proof'> &
  FamilyEntries<'membership'> &
  FamilyEntries<'mandate'> &
  FamilyEntries<'role'> &
  FamilyEntries<'tag'> &
  FamilyEntries<'custom'> &
  FamilyEntries<'link'> &
  FamilyEntries<'topic'>;

/** Null for a field that is no entry, and for a family of a newer version. */
export function familyOf(field: string): EntryFamily | null {
  const dot = field.indexOf('.');
  if (dot < 1) return null;
  const family = field.slice(0, dot);
  return isFamily(family) ? family : null;
}

const isFamily = (text: string): text is EntryFamily => Object.hasOwn(entryFamilies, text);

export const isEntryKey = (field: string): field is EntryKey => familyOf(field) !== null;

/** `tags`, `contacts`…: the entries of one family that are there, by their ids, in the order of the ids. */
export function entriesOf<F extends EntryFamily>(
  fields: Entries,
  family: F,
): readonly { readonly id: string; readonly key: EntryKey; readonly value: EntryOf<F> }[] {
  const start = `${family}.`;
  const found: { id: string; key: EntryKey; value: EntryOf<F> }[] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (!key.startsWith(start) || value === null || value === undefined) continue;
    // The record was parsed: what a key of this family holds is an entry of it.
    found.push({ id: key.slice(start.length), key: key as EntryKey, value: value as EntryOf<F> });
  }
  return found.sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** The key of a new entry of a numbered family. */
export function nextKey(fields: Entries, family: EntryFamily): EntryKey {
  for (let place = 1; ; place += 1) {
    const key: EntryKey = `${family}.${place}`;
    // A removed entry's place is free again.
    if ((fields as Readonly<Record<string, unknown>>)[key] == null) return key;
  }
}
