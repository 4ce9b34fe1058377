import { z } from 'zod';
import { IsoDate } from '../dates.ts';
import {
  ContactKind,
  type Entries,
  type EntryKey,
  entryFamilies,
  familyOf,
  LeftReason,
} from './entries.ts';

export const MemberId = z.uuid().brand<'MemberId'>();
export type MemberId = z.infer<typeof MemberId>;

export const MemberKind = z.enum(['member', 'sympathiser', 'former']);
export type MemberKind = z.infer<typeof MemberKind>;

export const Consent = z.enum(['granted', 'refused', 'unknown']);
export type Consent = z.infer<typeof Consent>;

const text = (max: number) => z.string().trim().min(1).max(max).nullable();

/** What every person's record says, be it `null`: there is no empty string. */
const basicShape = {
  kind: MemberKind,
  civility: z.enum(['mme', 'm']).nullable(),
  /** The name in use (nom d'usage). */
  familyName: z.string().trim().min(1).max(100),
  givenName: text(100),
  memberNumber: text(40),
  birthDate: IsoDate.nullable(),
  /** The main one. Couples share one: an e-mail is never a key. Others are `contact.…` entries. */
  email: z.email().max(254).nullable(),
  /** The main one. E.164 (`+33612345678`) when it could be understood, else as it was typed. */
  phone: text(40),
  /** Line 2 of an address (NF Z10-011): apartment, floor, c/o. */
  addressExtra: text(120),
  /** Line 4. */
  street: text(120),
  postcode: text(12),
  town: text(80),
  country: text(60),
  profession: text(100),
  joinedOn: IsoDate.nullable(),
  leftOn: IsoDate.nullable(),
  emailConsent: Consent,
  smsConsent: Consent,
  phoneConsent: Consent,
  postConsent: Consent,
  doNotContact: z.boolean(),
  notes: text(4000),
};

/** What most people's records do not say: missing is the same as `null`. */
const rareShape = {
  birthName: text(100).optional(),
  pronoun: text(40).optional(),
  /** When only the year is known; `birthDate` is null then. */
  birthYear: z.int().min(1900).max(2099).nullable().optional(),
  emailKind: ContactKind.nullable().optional(),
  phoneKind: ContactKind.nullable().optional(),
  /** Line 3: building, residence, entrance. */
  building: text(120).optional(),
  /** Line 5: locality, PO box. */
  locality: text(120).optional(),
  leftReason: LeftReason.nullable().optional(),
  /** The household whose address this person has; their own address fields are null then. */
  household: z.uuid().nullable().optional(),
  contactedOn: IsoDate.nullable().optional(),
  /** In the bin since. Central deletes for good after 30 days. */
  binnedOn: IsoDate.nullable().optional(),
  /** This record was found to be the same person as another one, which speaks for both. */
  mergedInto: z.uuid().nullable().optional(),
  /** This record's revision when it was merged: a newer one means that another office has edited it since. */
  mergedRev: z.int().nonnegative().nullable().optional(),
};

const shape = { ...basicShape, ...rareShape };

const Fixed = z.object(shape);
type Fixed = z.infer<typeof Fixed>;
type FixedInput = z.input<typeof Fixed>;

/**
 * What a section keeps about one person: fixed fields, and the entries of their lists (`entries.ts`), all on one level.
 * Each key is merged on its own when two offices edit the same person (see `field-policy.ts`).
 */
export type MemberFields = Fixed & Entries;
export type MemberPatch = Partial<Fixed> & Entries;

export type BasicField = keyof typeof basicShape;
export type FixedField = keyof typeof shape;
export type MemberField = FixedField | EntryKey;

// Keys of the shapes.
export const basicFields = Object.keys(basicShape) as readonly BasicField[];

export const memberShape = shape;

export const isFixedField = (field: PropertyKey): field is FixedField =>
  Object.hasOwn(shape, field);

/** Entries are parsed by their family; fields of a newer version are kept as they are. */
function checkEntries(context: z.core.ParsePayload<Readonly<Record<string, unknown>>>): void {
  for (const [key, value] of Object.entries(context.value)) {
    if (isFixedField(key) || value === null) continue;
    const family = familyOf(key);
    if (family === null || entryFamilies[family].safeParse(value).success) continue;
    context.issues.push({ code: 'custom', path: [key], input: value, message: 'bad entry' });
  }
}

// The check above says of the entries what TypeScript cannot read in a schema.
export const MemberFields = z.looseObject(shape).check(checkEntries) as unknown as z.ZodType<
  MemberFields,
  FixedInput & Entries
>;
export const MemberPatch = z
  .looseObject(shape)
  .partial()
  // As above.
  .check(checkEntries) as unknown as z.ZodType<MemberPatch, Partial<FixedInput> & Entries>;

/** The fields of a person of whom nothing is known yet but the family name. */
export const emptyMember: MemberFields = {
  kind: 'member',
  civility: null,
  familyName: '?',
  givenName: null,
  memberNumber: null,
  birthDate: null,
  email: null,
  phone: null,
  addressExtra: null,
  street: null,
  postcode: null,
  town: null,
  country: null,
  profession: null,
  joinedOn: null,
  leftOn: null,
  emailConsent: 'unknown',
  smsConsent: 'unknown',
  phoneConsent: 'unknown',
  postConsent: 'unknown',
  doNotContact: false,
  notes: null,
};
