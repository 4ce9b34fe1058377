import type { Deposit } from './deposit.ts';

/** The number to propose for a year's next slip: `2026-007` after `2026-006`. Cancelled slips keep theirs. */
export function nextSlip(deposits: readonly Pick<Deposit, 'slip'>[], year: number): string {
  const numbers = deposits.flatMap(({ slip }) => {
    const [, of, number] = /^(\d{4})-(\d{1,6})$/.exec(slip) ?? [];
    return of === String(year) && number !== undefined ? [Number(number)] : [];
  });
  return `${year}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}
