import { sumOfCents } from '#shared/domain/cents.ts';
import type { ReminderFields } from '#shared/domain/contributions/arrears/reminder.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';

type Said = Pick<ReminderFields, 'on' | 'channel' | 'template'>;

/** That these people, who live together or are one, were asked for what they owe. */
export function reminderOf(
  rows: readonly ArrearsRow[],
  said: Said,
): Omit<ReminderFields, 'by' | 'note'> {
  const all = rows.map(({ arrears }) => arrears);
  const years = new Set(all.flatMap((one) => one.years.map(({ year }) => year)));
  return {
    ...said,
    memberIds: rows.map(({ id }) => id),
    amount: all.every(({ isWhole }) => isWhole) ? sumOfCents(all.map(({ rest }) => rest)) : null,
    years: [...years].sort((a, b) => a - b),
  };
}
