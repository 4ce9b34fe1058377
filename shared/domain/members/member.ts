import { z } from 'zod';
import { IsoDate } from '../dates.ts';

export const MemberId = z.uuid().brand<'MemberId'>();
export type MemberId = z.infer<typeof MemberId>;

export const MemberKind = z.enum(['member', 'sympathiser', 'former']);
export type MemberKind = z.infer<typeof MemberKind>;

export const Consent = z.enum(['granted', 'refused', 'unknown']);
export type Consent = z.infer<typeof Consent>;

const text = (max: number) => z.string().trim().min(1).max(max).nullable();

/**
 * What a section keeps about one person. Absent is `null`, never an empty string.
 * Each key is merged on its own when two offices edit the same person (see `field-policy.ts`).
 */
export const MemberFields = z.object({
  kind: MemberKind,
  civility: z.enum(['mme', 'm']).nullable(),
  familyName: z.string().trim().min(1).max(100),
  givenName: text(100),
  memberNumber: text(40),
  birthDate: IsoDate.nullable(),
  /** Couples share one: an e-mail is never a key. */
  email: z.email().max(254).nullable(),
  /** E.164 (`+33612345678`) when it could be understood, else as it was typed. */
  phone: text(40),
  addressExtra: text(120),
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
});
export type MemberFields = z.infer<typeof MemberFields>;

export type MemberField = keyof MemberFields;

export const MemberPatch = MemberFields.partial();
export type MemberPatch = z.infer<typeof MemberPatch>;

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
