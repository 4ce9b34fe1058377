import { z } from 'zod';
import { Cents } from '../cents.ts';
import { IsoDate } from '../dates.ts';

const title = z.string().trim().min(1).max(80);

/** One line of a scale: whom it is for, and what they owe for a year. */
export const ScaleLine = z.discriminatedUnion('kind', [
  /** Who joins in this dues year. */
  z.object({ kind: z.literal('first-year'), amount: Cents }),
  /** By monthly income in cents: from, inclusive, to the next band. */
  z.object({ kind: z.literal('income'), from: Cents, amount: Cents }),
  /** Students, people without work…: the federation's own words. */
  z.object({ kind: z.literal('reduced'), title, amount: Cents }),
  /** For two people who live together, both together. */
  z.object({ kind: z.literal('couple'), amount: Cents }),
  /** Of an elected official's yearly allowance, in hundredths of a percent. Owed on top of the others. */
  z.object({ kind: z.literal('official'), rate: z.int().min(0).max(10_000) }),
  /** What a member chooses, but no less. */
  z.object({ kind: z.literal('free'), floor: Cents }),
]);
export type ScaleLine = z.infer<typeof ScaleLine>;

/** Barème: what a year's dues are, as a federation voted them, or a section for itself where it may. */
export const ContributionScaleFields = z.object({
  year: z.int().min(1900).max(2100),
  /** `null`: the whole federation's. */
  sectionId: z.uuid().nullable(),
  votedOn: IsoDate.nullable(),
  lines: z.array(ScaleLine).min(1).max(60),
});
export type ContributionScaleFields = z.infer<typeof ContributionScaleFields>;

/** The scale of a section in a year: its own where it voted one, else the federation's. */
export function scaleFor(
  scales: readonly ContributionScaleFields[],
  { year, sectionId }: { readonly year: number; readonly sectionId: string },
): ContributionScaleFields | null {
  const ofYear = scales.filter((scale) => scale.year === year);
  return (
    ofYear.find((scale) => scale.sectionId === sectionId) ??
    ofYear.find((scale) => scale.sectionId === null) ??
    null
  );
}
