import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFullName } from '#shared/domain/members/parse-name.ts';

const split = (text: string, order: 'family-first' | 'given-first' = 'family-first') => {
  const { familyName, givenName } = splitFullName(text, order);
  return `${familyName} + ${givenName}`;
};

describe('splitFullName', () => {
  it.each([
    ['DUPONT Jean', 'DUPONT + Jean'],
    ['Jean DUPONT', 'DUPONT + Jean'],
    ['DE LA TOUR Jean-Pierre', 'DE LA TOUR + Jean-Pierre'],
    ['Marie Claire LE GOFF', 'LE GOFF + Marie Claire'],
    ['Charles de GAULLE', 'de GAULLE + Charles'],
    ['de GAULLE Charles', 'de GAULLE + Charles'],
    ['J. DUPONT', 'DUPONT + J.'],
  ])('takes the capitals of %s for the family name', (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  it.each([
    ['Jean Dupont', 'Dupont + Jean'],
    ['Dupont Jean', 'Dupont + Jean'],
    ['DUPONT JEAN', 'DUPONT + JEAN'],
    ['Dupont Jean Claude', 'Dupont + Jean Claude'],
    ['Marie-Claude Dupont Durand', 'Dupont Durand + Marie-Claude'],
    ['Ben Salem Karim', 'Ben Salem + Karim'],
  ])('knows the given name in %s', (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  it.each([
    ['Jean de La Tour', 'de La Tour + Jean'],
    ['de La Tour Jean', 'de La Tour + Jean'],
    ["Jeanne d'Arc", "d'Arc + Jeanne"],
    ["d'Arc Jeanne", "d'Arc + Jeanne"],
    ['Joachim du Bellay', 'du Bellay + Joachim'],
  ])('keeps the particle of %s with the family name', (text, expected) => {
    expect(split(text, 'given-first')).toBe(expected);
  });

  it('follows the comma', () => {
    expect(split('Dupont, Jean')).toBe('Dupont + Jean');
    expect(split('de La Tour, Jean Marie', 'given-first')).toBe('de La Tour + Jean Marie');
  });

  it('leaves the civility out', () => {
    expect(split('Mme DUPONT Jeanne')).toBe('DUPONT + Jeanne');
    expect(split('M. Dupont Jean')).toBe('Dupont + Jean');
  });

  it('follows the order of the column when nothing else helps', () => {
    expect(split('Lorem Ipsum', 'family-first')).toBe('Lorem + Ipsum');
    expect(split('Lorem Ipsum', 'given-first')).toBe('Ipsum + Lorem');
    expect(split('Martin Bernard', 'family-first')).toBe('Martin + Bernard');
  });

  it('makes a single word the family name', () => {
    expect(split('  Dupont ')).toBe('Dupont + null');
  });

  it('neither loses nor invents a word', () => {
    const word = fc.constantFrom(
      'DUPONT',
      'Jean',
      'de',
      'La',
      "d'Arc",
      'TOUR',
      'Zoé',
      'Lorem',
      'Ben',
    );
    const order = fc.constantFrom('family-first' as const, 'given-first' as const);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), order, (words, column) => {
        const { familyName, givenName } = splitFullName(words.join(' '), column);
        const found = `${familyName} ${givenName ?? ''}`.trim().split(' ');
        expect([...found].sort()).toEqual([...words].sort());
        expect(familyName).not.toBe('');
      }),
    );
  });
});
