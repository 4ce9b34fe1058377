import { z } from 'zod';
import { Cents } from '../cents.ts';
import { IsoDate as Day, type IsoDate } from '../dates.ts';

/** When dues are due and who owes none: a federation's choice, which a section may vary. Civil years by default. */
export const DuesRules = z.object({
  /** The day on which a dues year begins, `MM-DD`. Not 29 February, which most years lack. */
  yearBegins: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/),
  /** Months of a year during which who has paid the year before is still taken as up to date. */
  graceMonths: z.int().min(0).max(11),
  /** What a year's payments must reach for it to be paid. */
  least: Cents,
  /** Whether an elected official who owes dues as such is late without them. */
  officialsOweBoth: z.boolean(),
});
export type DuesRules = z.infer<typeof DuesRules>;

export const commonDuesRules: DuesRules = DuesRules.parse({
  yearBegins: '01-01',
  graceMonths: 0,
  least: 1,
  officialsOweBoth: false,
});

/** The dues year that `day` is in, by the calendar year in which it begins. */
export function duesYearOf(day: IsoDate, { yearBegins }: Pick<DuesRules, 'yearBegins'>): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= yearBegins ? year : year - 1;
}

/** The first day of a dues year. */
export const duesYearBegins = (
  year: number,
  { yearBegins }: Pick<DuesRules, 'yearBegins'>,
): IsoDate => Day.parse(`${String(year).padStart(4, '0')}-${yearBegins}`);
