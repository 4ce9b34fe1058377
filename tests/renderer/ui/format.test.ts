import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatFileSize,
  formatLongDay,
  formatMoney,
  formatNumber,
  formatSince,
} from '../../../renderer/ui/format.ts';

describe('format', () => {
  it('writes days as they are typed', () => {
    expect(formatDay('1985-03-05')).toBe('05/03/1985');
  });

  it('keeps the calendar day whatever the zone', () => {
    expect(formatLongDay('fr', '2024-01-01')).toBe('1 janvier 2024');
    expect(formatLongDay('en', '2024-01-01')).toBe('1 January 2024');
  });

  it('puts the French spaces in numbers and money', () => {
    expect(formatNumber('fr', 1_204)).toBe('1\u202f204');
    expect(formatMoney('fr', 123_450)).toBe('1\u202f234,50\u00a0€');
  });

  it('says sizes in units a person knows', () => {
    expect(formatFileSize('fr', 52_400_000)).toBe('52,4\u202fMo');
    expect(formatFileSize('en', 900)).toBe('0.9 kB');
  });

  it('says how long ago', () => {
    const now = Date.parse('2026-11-23T10:00:00Z');

    expect(formatSince('fr', '2026-11-23T09:55:00Z', now)).toBe('il y a 5 minutes');
    expect(formatSince('fr', '2026-11-22T10:00:00Z', now)).toBe('hier');
    expect(formatSince('en', '2026-11-23T10:00:00Z', now)).toBe('now');
  });
});
