import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { temporaryNumber } from '#shared/domain/members/temporary-number.ts';

describe('a number that stands in for a member number', () => {
  it('is short enough to be said on the phone', () => {
    expect(temporaryNumber('0193f1a0-0000-7000-8000-00000a3f7a2c')).toBe('P-3F7A2C');
  });

  it('is always the same for one record', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(temporaryNumber(id)).toMatch(/^P-[0-9A-F]{6}$/);
        expect(temporaryNumber(id)).toBe(temporaryNumber(id.toUpperCase()));
      }),
    );
  });

  it('tells apart records that were made together', () => {
    const made = Array.from({ length: 300 }, () => temporaryNumber(uuidv7()));
    expect(new Set(made).size).toBeGreaterThan(297);
  });
});
