import type { IsoDate } from '../../dates.ts';
import type { MemberFields } from '../../members/member.ts';

/** The lowest age of each band. */
const ages = [
  [75, 'age.75'],
  [65, 'age.65'],
  [55, 'age.55'],
  [45, 'age.45'],
  [35, 'age.35'],
  [25, 'age.25'],
  [18, 'age.18'],
  [0, 'age.0'],
] as const;

/** Whole years of membership at least. */
const seniorities = [
  [20, 'seniority.20'],
  [10, 'seniority.10'],
  [5, 'seniority.5'],
  [3, 'seniority.3'],
  [1, 'seniority.1'],
  [0, 'seniority.0'],
] as const;

const words = (bands: readonly (readonly [number, string])[]): readonly string[] =>
  bands.map(([, word]) => word).reverse();

/** Youngest first; who is unknown last. */
export const ageBands: readonly string[] = [...words(ages), 'unknown'];
export const seniorityBands: readonly string[] = [...words(seniorities), 'unknown'];
export const genders: readonly string[] = ['gender.women', 'gender.men', 'unknown'];

/** By the birthday; where only the year is known, by the age reached in the year. */
export function ageBand({ birthDate, birthYear }: MemberFields, day: IsoDate): string {
  if (birthDate !== null) return bandOf(ages, wholeYears(birthDate, day));
  return birthYear === null || birthYear === undefined
    ? 'unknown'
    : bandOf(ages, Number(day.slice(0, 4)) - birthYear);
}

export const seniorityBand = (since: IsoDate | null, day: IsoDate): string =>
  since === null ? 'unknown' : bandOf(seniorities, wholeYears(since, day));

/** What the civility says, and nothing is guessed from a name. */
export function gender({ civility }: MemberFields): string {
  if (civility === null) return 'unknown';
  return civility === 'mme' ? 'gender.women' : 'gender.men';
}

/** Before the day itself: below 0. */
const bandOf = (bands: readonly (readonly [number, string])[], years: number): string =>
  bands.find(([least]) => years >= least)?.[1] ?? 'unknown';

function wholeYears(from: IsoDate, day: IsoDate): number {
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4));
  return day.slice(5) >= from.slice(5) ? years : years - 1;
}
