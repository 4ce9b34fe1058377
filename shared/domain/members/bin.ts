import type { IsoDate, IsoDateTime } from '../dates.ts';

const daysInBin = 30;
const dayMs = 86_400_000;

/** How many days a person put into the bin on that day can still be brought back; 0 once it is over. */
export function daysLeft(binnedOn: IsoDate, today: IsoDate): number {
  const passed = (Date.parse(today) - Date.parse(binnedOn)) / dayMs;
  // A clock that was wrong must not take a day away, nor add one.
  return Math.min(daysInBin, Math.max(0, daysInBin - Math.floor(passed)));
}

/** The day of an instant, as it is written. An instant begins with its day. */
export const dayOf = (instant: IsoDateTime): IsoDate => instant.slice(0, 10) as IsoDate;
