import { z } from 'zod';
import { IsoDate } from '../dates.ts';
import type { Contribution, PaymentFacts } from './contribution.ts';
import { reachedOn } from './good-standing.ts';
import { standingPayments } from './ledger.ts';

export const MarkedKind = z.enum(['dues', 'official-dues']);
export type MarkedKind = z.infer<typeof MarkedKind>;

/**
 * When somebody's dues of a year were paid, without a sum: what central tells those who may not see amounts. Each step
 * says what was known from a day on: `paidOn` is the day on which the payments that then stood had reached the least
 * that the rules ask, null while they had not.
 */
export const DuesMarkFields = z.object({
  memberId: z.uuid(),
  kind: MarkedKind,
  year: z.int().min(1900).max(2100),
  steps: z
    .array(z.object({ from: IsoDate, paidOn: IsoDate.nullable() }))
    .max(400)
    .readonly(),
});
export type DuesMarkFields = z.infer<typeof DuesMarkFields>;
type Step = DuesMarkFields['steps'][number];

/** `entries`: all of one member, kind and year, reversals too. `least` in cents. */
export function markSteps(entries: readonly Contribution[], least: number): readonly Step[] {
  const days = [...new Set(entries.map(({ receivedOn }) => receivedOn))].sort();
  const steps: Step[] = [];
  for (const day of days) {
    const paidOn = reachedOn(standingPayments(entries, day), least);
    if (paidOn !== (steps.at(-1)?.paidOn ?? null)) steps.push({ from: day, paidOn });
  }
  return steps;
}

/** The marks as they were known on a day (`null`: now, whatever lies ahead included), as payments without an amount. */
export const paymentsIn = (
  marks: readonly DuesMarkFields[],
  day: IsoDate | null,
): readonly PaymentFacts[] =>
  marks
    .flatMap(({ kind, year, steps }): readonly PaymentFacts[] => {
      const known = steps.findLast(({ from }) => day === null || from <= day);
      const paidOn = known?.paidOn ?? null;
      return paidOn === null ? [] : [{ kind, year, receivedOn: paidOn, amount: null }];
    })
    .sort((a, b) => Number(a.receivedOn > b.receivedOn) - Number(a.receivedOn < b.receivedOn));
