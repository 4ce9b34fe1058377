import { z } from 'zod';
import { Cents } from '../../cents.ts';
import { IsoDate } from '../../dates.ts';
import { ContributionKind } from '../contribution.ts';
import { Bic, Iban } from '../facts/bank-identifiers.ts';
import { sepaReference } from './sepa-text.ts';

/** How often money may be taken: a mandate says "once" or "again and again" (rulebook SDD Core, DS-01). */
export const DebitRhythm = z.enum(['once', 'monthly', 'quarterly', 'half-yearly', 'yearly']);
export type DebitRhythm = z.infer<typeof DebitRhythm>;

/**
 * A SEPA mandate that somebody signed: the section may take what they owe from their account. The paper is kept by the
 * section, fourteen months beyond the last collection; this is what the bank's file says of it.
 */
export const SepaMandateFields = z.object({
  memberId: z.uuid(),
  /** The unique mandate reference (RUM): never used twice. */
  reference: z.string().regex(sepaReference),
  signedOn: IsoDate,
  /** Whose account it is. */
  holder: z.string().trim().min(1).max(70),
  iban: Iban,
  /** Within the SEPA zone a bank finds it by itself. */
  bic: Bic.nullable(),
  kind: ContributionKind,
  rhythm: DebitRhythm,
  /** Of each collection; null: what the person still owes. */
  amount: Cents.refine((cents) => cents > 0).nullable(),
  /** From when on; null: at once. */
  from: IsoDate.nullable(),
  /** The last day on which it may be used: revoked, or agreed from the start. */
  until: IsoDate.nullable(),
});
export type SepaMandateFields = z.infer<typeof SepaMandateFields>;

/** A mandate as the treasurer's desk holds it. */
export type SepaMandate = SepaMandateFields & { readonly id: string };
