import type { ReminderLetter } from '#shared/domain/contributions/arrears/compose-reminders.ts';
import type { Said } from '../use-desk-out.ts';

/** For the log of what left the office. */
export const saidOf = (
  letters: readonly ReminderLetter[],
  { format, reason }: { readonly format: string; readonly reason: string },
): Said => ({
  document: 'reminders',
  format,
  people: letters.reduce((count, { ids }) => count + ids.length, 0),
  columns: [],
  reason: reason.trim(),
});
