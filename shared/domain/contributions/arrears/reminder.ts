import { z } from 'zod';
import { Cents } from '../../cents.ts';
import { IsoDate } from '../../dates.ts';

export const ReminderChannel = z.enum(['letter', 'email', 'phone']);
export type ReminderChannel = z.infer<typeof ReminderChannel>;

const text = (max: number) => z.string().trim().min(1).max(max).nullable();

/** That somebody was reminded: said by the treasurer once it went out, never by the program. */
export const ReminderFields = z.object({
  /** Several where one letter spoke to a household. */
  memberIds: z.array(z.uuid()).min(1).max(12),
  on: IsoDate,
  channel: ReminderChannel,
  /** The template's name; null of a call. */
  template: text(80),
  /** What was asked for; null where it was not known. */
  amount: Cents.nullable(),
  years: z.array(z.int().min(1900).max(2100)).max(100),
  /** The account, as it called itself. */
  by: text(200),
  note: text(500),
});
export type ReminderFields = z.infer<typeof ReminderFields>;

/** A reminder as the ledger's desk holds it. */
export type Reminder = ReminderFields & { readonly id: string };
