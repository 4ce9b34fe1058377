import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import { parseDate } from '#shared/domain/members/parse-date.ts';

const read = (text: string) => parseDate(text)?.date ?? null;

describe('parseDate', () => {
  it.each([
    ['12/03/1975', '1975-03-12'],
    ['1/2/1980', '1980-02-01'],
    ['12-03-1975', '1975-03-12'],
    ['12.03.1975', '1975-03-12'],
    ['12 03 1975', '1975-03-12'],
    ['  12/03/1975  ', '1975-03-12'],
    ['12/03/1975 14:05', '1975-03-12'],
    ['12/03/1975 14:05:59', '1975-03-12'],
    ['12/03/1975 à 14h05', '1975-03-12'],
    ['1975-03-12', '1975-03-12'],
    ['1975-03-12T00:00:00Z', '1975-03-12'],
    ['1975-03-12T23:59:59.123+02:00', '1975-03-12'],
    ['1975-03-12 14:05', '1975-03-12'],
    ['1975/3/12', '1975-03-12'],
    ['19750312', '1975-03-12'],
    ['27465', '1975-03-12'],
    ['27465.5', '1975-03-12'],
    ['12 mars 1975', '1975-03-12'],
    ['1er janvier 1980', '1980-01-01'],
    ['mercredi 12 MARS 1975', '1975-03-12'],
    ['3 févr. 1990', '1990-02-03'],
    ['15 Août 2001', '2001-08-15'],
    ['31-déc-1999', '1999-12-31'],
    ['12 March 1975', '1975-03-12'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s as %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    ['31/04/1975', 'April has thirty days'],
    ['29/02/2023', 'no leap year'],
    ['29/02/1900', 'a century that is no leap year'],
    ['03/25/1975', 'the month never comes first'],
    ['00/00/0000', 'nothing'],
    ['32/01/2000', 'no such day'],
    ['1975', 'a year alone'],
    ['03/1975', 'a month alone'],
    ['mars 1975', 'a month in words'],
    ['75011', 'a postcode'],
    ['12031975', 'day, month and year run together'],
    ['12/03/1875', 'too long ago'],
    ['12/03/2175', 'too far ahead'],
    ['12 constructor 1975', 'no month'],
    ['vers 1975', 'an approximation'],
    ['', 'nothing at all'],
  ])('refuses %s: %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('puts the two digits of a birth year in the century in which a member can be born', () => {
    expect(parseDate('12/03/75', 'birth')).toEqual({ date: '1975-03-12', isTwoDigitYear: true });
    expect(parseDate('12/03/12', 'birth')?.date).toBe('2012-03-12');
    expect(parseDate('12/03/13', 'birth')?.date).toBe('1913-03-12');
  });

  it('puts the two digits of a recent year in this century', () => {
    expect(parseDate('12/03/13', 'recent')?.date).toBe('2013-03-12');
    expect(parseDate('12/03/50', 'recent')?.date).toBe('1950-03-12');
  });

  const anyDay = fc
    .date({ min: new Date('1910-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('reads any day back from every way of writing it', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year = '', month = '', day = ''] = iso.split('-');
        const serial = Date.parse(iso) / 86_400_000 + 25_569;

        const spellings = [`${day}/${month}/${year}`, iso, `${year}${month}${day}`, `${serial}`];

        expect(spellings.map(read)).toEqual([iso, iso, iso, iso]);
      }),
    );
  });

  it('only ever answers with days that exist', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/),
      fc.stringMatching(/^\d{4,8}$/),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const date = read(text);
        expect(date === null || IsoDate.safeParse(date).success).toBe(true);
      }),
    );
  });
});
