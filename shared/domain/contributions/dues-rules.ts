import { z } from 'zod';
import { Cents } from '../cents.ts';
import { IsoDate as Day, type IsoDate } from '../dates.ts';

/** A day of the calendar, `MM-DD`. Not 29 February, which most years lack. */
const YearDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/);

/** By when dues must be in for a vote, the day itself included. */
const VoteDues = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('days-before'), days: z.int().min(0).max(365) }),
  /** The last such day on or before the vote, such as 31 December of the year before. */
  z.object({ kind: z.literal('calendar'), day: z.string().regex(/^(0[1-9]|1[0-2])-\d\d$/) }),
]);

/** When dues are due, who owes none and who may vote: what holds of one dues year. */
export const YearRules = z.object({
  /** The day on which a dues year begins. */
  yearBegins: YearDay,
  /** Months of a year during which who has paid the year before is still taken as up to date. */
  graceMonths: z.int().min(0).max(11),
  /** What a year's payments must reach for it to be paid. */
  least: Cents.refine((cents) => cents >= 1),
  /** Whether an elected official who owes dues as such is late without them. */
  officialsOweBoth: z.boolean(),
  /** Months of membership before a vote. */
  seniorityMonths: z.int().min(0).max(60),
  voteDues: VoteDues,
  /** Whether who is late may pay on the day, at the polling table. */
  payAtTable: z.boolean(),
});
export type YearRules = z.infer<typeof YearRules>;

/** The rules of every year: those of the first, and those that took their place from a dues year on, oldest first. */
export const DuesRules = YearRules.extend({
  later: z
    .array(YearRules.extend({ from: z.int() }))
    .readonly()
    .default([]),
});
export type DuesRules = z.infer<typeof DuesRules>;

/** Of who has written none: civil years, and nobody kept from a vote by a rule that no one voted. */
export const commonDuesRules: DuesRules = DuesRules.parse({
  yearBegins: '01-01',
  graceMonths: 0,
  least: 1,
  officialsOweBoth: false,
  seniorityMonths: 0,
  voteDues: { kind: 'days-before', days: 0 },
  payAtTable: false,
});

/** What holds of a dues year: a past one keeps its own when others follow. */
export function rulesOfYear(rules: DuesRules, year: number): YearRules {
  if (rules.later.length === 0) return rules;
  return rules.later.findLast(({ from }) => from <= year) ?? rules;
}

/** The dues year that `day` is in, by the calendar year in which it begins. */
export function duesYearOf(day: IsoDate, rules: DuesRules): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= rulesOfYear(rules, year).yearBegins ? year : year - 1;
}

/** The first day of a dues year. */
export const duesYearBegins = (year: number, rules: DuesRules): IsoDate =>
  Day.parse(`${String(year).padStart(4, '0')}-${rulesOfYear(rules, year).yearBegins}`);
