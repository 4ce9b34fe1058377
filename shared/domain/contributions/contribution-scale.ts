import { z } from 'zod';
import { Cents } from '../cents.ts';
import { IsoDate } from '../dates.ts';

const title = z.string().trim().min(1).max(80);
const due = Cents.refine((cents) => cents >= 0);

/** One line of a scale: whom it is for, and what they owe for a year. */
export const ScaleLine = z.discriminatedUnion('kind', [
  /** Who joins in this dues year. */
  z.object({ kind: z.literal('first-year'), amount: due }),
  /** By monthly income in cents: from, inclusive, to the next band. */
  z.object({ kind: z.literal('income'), from: due, amount: due }),
  /** Students, people without work…: the federation's own words. */
  z.object({ kind: z.literal('reduced'), title, amount: due }),
  /** For two people who live together, both together. */
  z.object({ kind: z.literal('couple'), amount: due }),
  /** Of an elected official's yearly allowance, in hundredths of a percent. Owed on top of the others. */
  z.object({ kind: z.literal('official'), rate: z.int().min(0).max(10_000) }),
  /** What a member chooses, but no less. */
  z.object({ kind: z.literal('free'), floor: due }),
]);
export type ScaleLine = z.infer<typeof ScaleLine>;

/** Barème: what a year's dues are, as a federation voted them, or a section for itself where it may. */
export const ContributionScaleFields = z.object({
  year: z.int().min(1900).max(2100),
  /** Who voted it: the federation for all its sections, or this section for itself. */
  votedBy: z.enum(['federation', 'section']),
  votedOn: IsoDate.nullable(),
  lines: z.array(ScaleLine).min(1).max(60),
});
export type ContributionScaleFields = z.infer<typeof ContributionScaleFields>;

/**
 * The scale of a year in a section: its own where it voted one, else the federation's. `scales` are the section's, the
 * oldest record first: it speaks where two were entered without a network.
 */
export function scaleFor(
  scales: readonly ContributionScaleFields[],
  year: number,
): ContributionScaleFields | null {
  const ofYear = scales.filter((scale) => scale.year === year);
  return ofYear.find(({ votedBy }) => votedBy === 'section') ?? ofYear[0] ?? null;
}
