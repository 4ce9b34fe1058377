import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { hueOf } from '#shared/domain/tracts/law/checks/check-colours.ts';
import { isLuhn } from '#shared/domain/tracts/law/checks/check-numbers.ts';
import { eveOf, monthsBefore } from '#shared/domain/tracts/law/months-before.ts';

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 13, maxLength: 13 });
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => IsoDate.parse(date.toISOString().slice(0, 10)));

describe('a company’s number', () => {
  it('has exactly one last digit that is right', () => {
    fc.assert(
      fc.property(digits, (first) => {
        const begun = first.join('');
        fc.pre(!begun.startsWith('356000000'));

        const right = Array.from({ length: 10 }, (_, last) => isLuhn(`${begun}${last}`));

        expect(right.filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe('days before a vote', () => {
  it('the eve is before it, and nothing between', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(Date.parse(day) - Date.parse(eveOf(day))).toBe(86_400_000);
      }),
    );
  });

  it('months go back to a first day, and add up', () => {
    fc.assert(
      fc.property(days, fc.nat(30), fc.nat(30), (day, one, other) => {
        expect(monthsBefore(monthsBefore(day, one), other)).toBe(monthsBefore(day, one + other));
        expect(monthsBefore(day, 0)).toBe(`${day.slice(0, 7)}-01`);
      }),
    );
  });
});

describe('a colour', () => {
  const ink = fc.integer({ min: 0, max: 8 });

  it('that is called white stays white with less ink', () => {
    fc.assert(
      fc.property(ink, ink, ink, ink, fc.double({ min: 0, max: 1, noNaN: true }), (...all) => {
        const [cyan, magenta, yellow, black, part] = all;
        fc.pre(hueOf({ cyan, magenta, yellow, black }) === 'white');

        const less = {
          cyan: cyan * part,
          magenta: magenta * part,
          yellow: yellow * part,
          black: black * part,
        };

        expect(hueOf(less)).toBe('white');
      }),
    );
  });
});
