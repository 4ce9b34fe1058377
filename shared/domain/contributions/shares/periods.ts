import { z } from 'zod';
import { IsoDate } from '../../dates.ts';
import { dayBefore } from '../../segments/shift-day.ts';
import type { Period } from './upward.ts';

export const Rhythm = z.enum(['month', 'quarter', 'year']);
export type Rhythm = z.infer<typeof Rhythm>;

const months: Readonly<Record<Rhythm, number>> = { month: 1, quarter: 3, year: 12 };

/** The civil months, quarters or whole of a year, in order. */
export function periodsOf(year: number, rhythm: Rhythm): readonly Period[] {
  const length = months[rhythm];
  return Array.from({ length: 12 / length }, (_, place) => ({
    from: firstOf(year, place * length),
    to: dayBefore(firstOf(year, (place + 1) * length), { count: 1, unit: 'day' }),
  }));
}

/** `month` counts from 0; 12 is January of the year after. */
function firstOf(year: number, month: number): IsoDate {
  const [y, m] = month === 12 ? [year + 1, 0] : [year, month];
  return IsoDate.parse(`${String(y).padStart(4, '0')}-${String(m + 1).padStart(2, '0')}-01`);
}
