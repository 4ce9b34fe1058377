import { z } from 'zod';
import { Cents, sumOfCents } from '../../cents.ts';
import { IsoDate } from '../../dates.ts';
import { ContributionKind } from '../contribution.ts';
import { Bic, CreditorId, Iban } from '../facts/bank-identifiers.ts';
import { sepaReference } from './sepa-text.ts';

const mostLinesOfRun = 5_000;

/** Of the first collection of a mandate, of those that follow, of the last, and of the only one. */
export const DebitSequence = z.enum(['FRST', 'RCUR', 'FNAL', 'OOFF']);
export type DebitSequence = z.infer<typeof DebitSequence>;

/** One collection, with the mandate as it was on that day: what is changed later changes no file that was sent. */
const DebitLine = z.object({
  mandate: z.uuid(),
  memberId: z.uuid(),
  reference: z.string().regex(sepaReference),
  signedOn: IsoDate,
  holder: z.string().min(1).max(70),
  iban: Iban,
  bic: Bic.nullable(),
  sequence: DebitSequence,
  /** The account is another one than the last time. */
  isAmended: z.boolean(),
  kind: ContributionKind,
  /** The dues year that it is for. */
  year: z.int().min(1900).max(2100),
  amount: Cents.refine((cents) => cents > 0),
  /** What the person reads on their statement. */
  label: z.string().min(1).max(140),
});
export type DebitLine = z.infer<typeof DebitLine>;

/** Whose account the money comes to, as it was on that day. */
const Creditor = z.object({
  name: z.string().trim().min(1).max(70),
  iban: Iban,
  bic: Bic.nullable(),
  creditorId: CreditorId,
});

/**
 * One file of direct debits that was made for the bank. Append-only, as slips are: what was not sent, or what the bank
 * refused as a whole, is cancelled by a row of its own, which names it and has no lines.
 */
export const DebitRunFields = z.object({
  /** The file's own name for itself (MsgId). */
  number: z.string().regex(sepaReference).max(28),
  on: IsoDate,
  /** When the money is to move. */
  collectOn: IsoDate,
  creditor: Creditor,
  lines: z.array(DebitLine).max(mostLinesOfRun),
  by: z.string().max(200).nullable(),
  cancels: z.uuid().nullable(),
  cancelledOn: IsoDate.nullable(),
  reason: z.string().trim().min(1).max(300).nullable(),
});
export type DebitRunFields = z.infer<typeof DebitRunFields>;

/** A run as the treasurer's desk holds it. */
export type DebitRun = DebitRunFields & { readonly id: string };

export const runTotal = (lines: readonly Pick<DebitLine, 'amount'>[]): Cents =>
  sumOfCents(lines.map(({ amount }) => amount));

/** The next free number of a year, as far as this office knows: two that made one at once are told apart by hand. */
export function nextRunNumber(runs: readonly DebitRun[], year: number): string {
  const start = `PRLV-${year}-`;
  const used = runs.map(({ number }) =>
    number.startsWith(start) ? Number.parseInt(number.slice(start.length), 10) || 0 : 0,
  );
  return `${start}${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}
