import { describe, expect, it } from 'vitest';
import type { DuplicateFacts } from '#shared/domain/duplicates/duplicate-facts.ts';
import { createDuplicateIndex } from '#shared/domain/duplicates/duplicate-index.ts';
import { duplicateRules, messageOfRule } from '#shared/domain/duplicates/duplicate-rules.ts';
import { messages } from '#shared/i18n/messages.ts';
import { duplicateFacts } from '../../../builders/duplicate-facts.ts';

type Facts = Partial<DuplicateFacts>;

const matchOf = (known: Facts, typed: Facts) =>
  createDuplicateIndex([duplicateFacts(known)]).findFor(
    duplicateFacts({ id: 'typed', ...typed }),
  )[0];

const strengthOf = (known: Facts, typed: Facts) => matchOf(known, typed)?.strength ?? 'none';

const born = { birthDate: '1974-03-09' };
const home = { street: '12, av. de la République', postcode: '35000' };

describe('the rules', () => {
  it('each have a sentence in both languages', () => {
    for (const { id } of duplicateRules) {
      expect(messages.fr[messageOfRule(id)]).toMatch(/\p{L}/u);
      expect(messages.en[messageOfRule(id)]).toMatch(/\p{L}/u);
    }
  });

  it('say which of them found a pair', () => {
    expect(matchOf({ ...born, ...home }, { ...born, ...home })?.evidence).toEqual([
      { rule: 'same-name-and-birth-date', strength: 'certain' },
      { rule: 'same-home-and-given-name', strength: 'likely' },
      { rule: 'same-name-and-postcode', strength: 'possible' },
    ]);
  });

  it('can be switched off one by one', () => {
    const index = createDuplicateIndex([duplicateFacts(born)]);
    const rules = new Set(duplicateRules.map(({ id }) => id));
    rules.delete('same-name-and-birth-date');

    expect(index.findFor(duplicateFacts({ id: 'typed', ...born }), { rules })).toEqual([]);
  });
});

describe('the same name and birth date', () => {
  it.each<[string, Facts, Facts]>([
    ['in capitals without accents', { familyName: 'Lefèvre' }, { familyName: 'LEFEVRE' }],
    ['with a particle', { familyName: 'de La Tour' }, { familyName: 'DELATOUR' }],
    ['without the particle', { familyName: 'de La Tour' }, { familyName: 'Tour' }],
    ['with a hyphen', { givenName: 'Jean-Pierre' }, { givenName: 'Jean Pierre' }],
    ['with the birth name', { birthName: 'Morel' }, { familyName: 'Morel' }],
    ['in the wrong columns', {}, { familyName: 'Lucie', givenName: 'Carpentier' }],
    ['in another spelling', { givenName: 'Matthieu' }, { givenName: 'Mathieu' }],
  ])('are certain %s', (_, known, typed) => {
    expect(strengthOf({ ...born, ...known }, { ...born, ...typed })).toBe('certain');
  });

  it.each<[string, Facts, Facts]>([
    ['an initial', {}, { givenName: 'L.' }],
    ['a diminutive', { givenName: 'Frédéric' }, { givenName: 'Fred' }],
    ['half of a double name', { familyName: 'Morel-Carpentier' }, {}],
    ['one typing error', {}, { familyName: 'Carpantier' }],
    ['two in a long name', {}, { familyName: 'Carpantié' }],
    ['one in names swapped', {}, { familyName: 'Lucie', givenName: 'Carpantier' }],
    ['one in a given name', { givenName: 'Henri' }, { givenName: 'Hnri' }],
    ['another member number', { memberNumber: '12' }, { memberNumber: '13' }],
  ])('are likely with %s', (_, known, typed) => {
    expect(strengthOf({ ...born, ...known }, { ...born, ...typed })).toBe('likely');
  });

  it.each([
    ['Léo', 'Léa'],
    ['Louis', 'Louise'],
    ['Lina', 'Lena'],
    ['Jules', 'Julie'],
  ])('are not those of the twins %s and %s', (one, other) => {
    const twins = { ...born, ...home, phones: ['0299000000'] };

    expect(strengthOf({ ...twins, givenName: one }, { ...twins, givenName: other })).toBe('none');
  });
});

describe('the same phone', () => {
  const line = { phones: ['+33612345678'] };

  it('is likely with the same given name, however it was typed', () => {
    expect(strengthOf(line, { phones: ['06.12.34.56.78'] })).toBe('likely');
  });

  it('is likely after a marriage', () => {
    expect(strengthOf(line, { ...line, familyName: 'Morel' })).toBe('likely');
  });

  it('is only possible with an initial', () => {
    expect(strengthOf(line, { ...line, givenName: 'L' })).toBe('possible');
  });

  it.each([
    ['Michel', 'Michèle'],
    ['Frédéric', 'Frédérique'],
    ['Jean', 'Sylvie'],
  ])('is no duplicate for %s and %s', (he, she) => {
    expect(strengthOf({ ...line, givenName: he }, { ...line, givenName: she })).toBe('none');
  });
});

describe('the same e-mail', () => {
  const mailbox = { emails: ['lucie@exemple.fr'] };

  it('is likely with the same given name', () => {
    expect(strengthOf(mailbox, { emails: ['Lucie@Exemple.FR'] })).toBe('likely');
  });

  it('is nothing by itself: couples share one', () => {
    expect(strengthOf(mailbox, { ...mailbox, givenName: 'Paul' })).toBe('none');
  });
});

describe('the same address', () => {
  it('is likely with the same name, however the street is abbreviated', () => {
    expect(strengthOf(home, { ...home, street: '12 AVENUE REPUBLIQUE' })).toBe('likely');
  });

  it('is possible with another family name', () => {
    expect(strengthOf(home, { ...home, familyName: 'Morel' })).toBe('possible');
  });

  it('is nothing in another town', () => {
    expect(strengthOf(home, { ...home, postcode: '29000', familyName: 'Morel' })).toBe('none');
  });
});

describe('the same member number', () => {
  it('is certain although a spreadsheet ate its zeros', () => {
    expect(strengthOf({ memberNumber: '00123' }, { memberNumber: '123' })).toBe('certain');
  });

  it('is only possible with another given name', () => {
    const number = { memberNumber: '123' };

    expect(strengthOf(number, { ...number, givenName: 'Paul' })).toBe('possible');
  });
});

describe('contradictions', () => {
  it('leave father and son of one name and one house no more than possible', () => {
    const house = { ...home, phones: ['0299000000'], emails: ['famille@exemple.fr'] };
    const match = matchOf({ ...house, ...born }, { ...house, birthDate: '2001-11-30' });

    expect(match?.strength).toBe('possible');
    expect(match?.doubts).toEqual(['other-birth-date']);
  });

  it('leave nothing of what was only possible', () => {
    const town = { postcode: '35000' };

    expect(strengthOf({ ...town, ...born }, { ...town, birthDate: '2001-11-30' })).toBe('none');
  });

  it('forgive a day and a month in each other’s place', () => {
    expect(strengthOf({ ...home, ...born }, { ...home, birthDate: '1974-09-03' })).toBe('likely');
  });
});
