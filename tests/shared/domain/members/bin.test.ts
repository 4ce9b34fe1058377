import { describe, expect, it } from 'vitest';
import { IsoDate, IsoDateTime } from '#shared/domain/dates.ts';
import { dayAt, daysLeft } from '#shared/domain/members/bin.ts';

const day = (text: string) => IsoDate.parse(text);

describe('the day of an instant', () => {
  it.each([
    ['Paris, before midnight in winter', '2026-01-14T22:59:59Z', -60, '2026-01-14'],
    ['Paris, after midnight in winter', '2026-01-14T23:00:00Z', -60, '2026-01-15'],
    ['Paris, before midnight in summer', '2026-07-14T21:59:59Z', -120, '2026-07-14'],
    ['Paris, after midnight in summer', '2026-07-14T22:00:00Z', -120, '2026-07-15'],
    [
      'Paris, in the hour that the night of winter time has twice',
      '2026-10-25T00:30:00Z',
      -120,
      '2026-10-25',
    ],
    ['Saint-Denis de La Réunion', '2026-01-14T20:00:00Z', -240, '2026-01-15'],
    ['Pointe-à-Pitre', '2026-01-15T03:59:59Z', 240, '2026-01-14'],
    ['Cayenne', '2026-01-15T02:30:00Z', 180, '2026-01-14'],
    ['Papeete', '2026-01-15T09:59:59Z', 600, '2026-01-14'],
    ['Nouméa', '2026-01-14T13:00:00Z', -660, '2026-01-15'],
    ['an office that writes its own offset', '2026-01-15T01:30:00+11:00', -660, '2026-01-15'],
  ])('is that of the clock on the wall: %s', (_where, instant, offset, expected) => {
    expect(dayAt(IsoDateTime.parse(instant), offset)).toBe(expected);
  });
});

describe('the days that are left in the bin', () => {
  it('are thirty on the day itself, and none from the thirtieth on', () => {
    expect(daysLeft(day('2026-03-01'), day('2026-03-01'))).toBe(30);
    expect(daysLeft(day('2026-03-01'), day('2026-03-31'))).toBe(0);
    expect(daysLeft(day('2026-03-01'), day('2027-01-01'))).toBe(0);
  });

  it('are not one more where it is still yesterday', () => {
    expect(daysLeft(day('2026-03-02'), day('2026-03-01'))).toBe(30);
  });
});
