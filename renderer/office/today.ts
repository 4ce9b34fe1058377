import { IsoDate } from '#shared/domain/dates.ts';

/** The day in this office's own time zone. */
export function todayHere(): IsoDate {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return IsoDate.parse(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}
