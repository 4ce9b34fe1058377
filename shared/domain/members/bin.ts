import type { IsoDate, IsoDateTime } from '../dates.ts';

const daysInBin = 30;
const dayMs = 86_400_000;
const minuteMs = 60_000;

/** How many days a person put into the bin on that day can still be brought back; 0 once it is over. */
export function daysLeft(binnedOn: IsoDate, today: IsoDate): number {
  const passed = (Date.parse(today) - Date.parse(binnedOn)) / dayMs;
  // A clock that was wrong must not take a day away, nor add one.
  return Math.min(daysInBin, Math.max(0, daysInBin - Math.floor(passed)));
}

/**
 * The day of an instant by the clock on the wall of a place; its offset as `Date` tells it: minutes to add to reach
 * Greenwich. Days of people are local everywhere: who is deleted one evening in Cayenne is deleted that evening,
 * though it is tomorrow in Greenwich.
 */
export const dayAt = (instant: IsoDateTime, minutesToGreenwich: number): IsoDate =>
  // A date written in ISO begins with its day.
  new Date(Date.parse(instant) - minutesToGreenwich * minuteMs)
    .toISOString()
    .slice(0, 10) as IsoDate;
