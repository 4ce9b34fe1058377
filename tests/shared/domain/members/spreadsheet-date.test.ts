import { describe, expect, it } from 'vitest';
import { dateOfSerial } from '#shared/domain/members/spreadsheet-date.ts';

describe('dateOfSerial', () => {
  it('counts from 1900 as Excel does, with the leap day that never was', () => {
    expect(dateOfSerial(1, '1900')).toBe('1900-01-01');
    expect(dateOfSerial(59, '1900')).toBe('1900-02-28');
    expect(dateOfSerial(60, '1900')).toBeNull();
    expect(dateOfSerial(61, '1900')).toBe('1900-03-01');
    expect(dateOfSerial(45_000, '1900')).toBe('2023-03-15');
  });

  it('counts from 1904 as old Macs did', () => {
    expect(dateOfSerial(0, '1904')).toBe('1904-01-01');
    expect(dateOfSerial(60, '1904')).toBe('1904-03-01');
    expect(dateOfSerial(43_538, '1904')).toBe('2023-03-15');
  });

  it('has no day for numbers that no calendar holds', () => {
    expect(
      [-1, 3e6, Number.NaN, Number.POSITIVE_INFINITY].map((n) => dateOfSerial(n, '1900')),
    ).toEqual([null, null, null, null]);
  });
});
