import type { IsoDate } from '#shared/domain/dates.ts';
import { isoDateOf } from '#shared/domain/members/calendar.ts';

/** The day in this office's own time zone. */
export function todayHere(): IsoDate {
  const now = new Date();
  const day = isoDateOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  if (day === null) throw new Error('The clock of this computer is outside of 1900 to 2099');
  return day;
}
