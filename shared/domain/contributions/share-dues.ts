import { z } from 'zod';
import { Cents, splitCents, toCents } from '../cents.ts';
import { IsoDate } from '../dates.ts';
import { ContributionKind } from './contribution.ts';

export const Level = z.enum(['section', 'federation', 'national']);
export type Level = z.infer<typeof Level>;

/** What a level above the section gets of one payment: so many cents, or so many hundredths of a percent of the rest. */
const Part = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('amount'), cents: Cents.refine((cents) => cents >= 0) }),
  z.object({ kind: z.literal('rate'), rate: z.int().min(0).max(10_000) }),
]);

export type SharePart = z.infer<typeof Part>;

/** How payments of a kind divide between the levels from a day on. */
export const SharingRuleFields = z.object({
  kind: ContributionKind,
  from: IsoDate,
  parts: z
    .object({ federation: Part, national: Part })
    .refine(({ federation, national }) => rateOf(federation) + rateOf(national) <= 10_000, {
      error: 'more than everything is given away',
    }),
  votedOn: IsoDate.nullable(),
});
export type SharingRuleFields = z.infer<typeof SharingRuleFields>;

/** As payments are divided by it. */
export type SharingRule = Pick<SharingRuleFields, 'kind' | 'from' | 'parts'>;

export type Shares = Readonly<Record<Level, Cents>>;

/** The rule in force for a payment: the latest of its kind that had begun when it was received. */
export const sharingRuleFor = (
  rules: readonly SharingRule[],
  { kind, receivedOn }: { readonly kind: ContributionKind; readonly receivedOn: IsoDate },
): SharingRule | null =>
  rules
    .filter((rule) => rule.kind === kind && rule.from <= receivedOn)
    .reduce<SharingRule | null>(
      (latest, rule) => (latest === null || rule.from > latest.from ? rule : latest),
      null,
    );

/**
 * One payment's parts, which are the payment to the cent. Fixed amounts come first, the federation's before the
 * national level's, as far as the payment reaches; rates are of what is left, and the section keeps the rest. A reversal
 * divides exactly as what it takes back. Without a rule everything is the section's.
 */
export function shareDues(amount: Cents, rule: Pick<SharingRule, 'parts'> | null): Shares {
  if (rule === null) return { section: amount, federation: toCents(0), national: toCents(0) };
  if (amount < 0) return opposite(shareDues(toCents(0 - amount), rule));
  const { federation: toFederation, national: toNational } = rule.parts;
  const fixedFederation = Math.min(amountOf(toFederation), amount);
  const fixedNational = Math.min(amountOf(toNational), amount - fixedFederation);
  const rest = toCents(amount - fixedFederation - fixedNational);
  const rates = [rateOf(toFederation), rateOf(toNational)] as const;
  const [section, federation, national] = splitCents(rest, [
    10_000 - rates[0] - rates[1],
    ...rates,
  ]);
  return {
    section: section ?? rest,
    federation: toCents(fixedFederation + (federation ?? 0)),
    national: toCents(fixedNational + (national ?? 0)),
  };
}

export const opposite = ({ section, federation, national }: Shares): Shares => ({
  section: toCents(0 - section),
  federation: toCents(0 - federation),
  national: toCents(0 - national),
});

function rateOf(part: SharePart): number {
  return part.kind === 'rate' ? part.rate : 0;
}

const amountOf = (part: SharePart): number => (part.kind === 'amount' ? part.cents : 0);
