import { z } from 'zod';

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const IsoDate = z.iso.date().brand<'IsoDate'>();
export type IsoDate = z.infer<typeof IsoDate>;

/** An instant, ISO 8601 with offset or `Z`. Shown to people; never used to order or merge. */
export const IsoDateTime = z.iso.datetime({ offset: true }).brand<'IsoDateTime'>();
export type IsoDateTime = z.infer<typeof IsoDateTime>;

export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  if (a > b) return a;
  return b;
}
