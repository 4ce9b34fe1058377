import { describe, expect, it } from 'vitest';
import {
  bankingDayFrom,
  bankingDaysAfter,
  isBankingDay,
} from '#shared/domain/contributions/direct-debit/target-days.ts';
import { IsoDate } from '#shared/domain/dates.ts';

const day = (text: string) => IsoDate.parse(text);

describe('the days on which banks settle', () => {
  it.each(['2026-04-03', '2026-04-06', '2024-03-29', '2038-04-23'])(
    'leave out Good Friday and Easter Monday: %s',
    (rest) => {
      expect(isBankingDay(day(rest))).toBe(false);
    },
  );

  it('leave out weekends, New Year, 1 May and Christmas, and nothing else of France', () => {
    const rests = ['2026-01-01', '2026-05-01', '2026-12-25', '2026-12-26', '2026-11-28'];
    expect(rests.map((rest) => isBankingDay(day(rest)))).toEqual(rests.map(() => false));
    expect(isBankingDay(day('2026-07-14'))).toBe(true);
    expect(isBankingDay(day('2026-05-14'))).toBe(true);
  });

  it('go on after a rest', () => {
    expect(bankingDayFrom(day('2026-04-03'))).toBe('2026-04-07');
    expect(bankingDaysAfter(day('2026-12-23'), 3)).toBe('2026-12-29');
  });
});
