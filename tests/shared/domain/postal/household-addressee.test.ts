import { describe, expect, it } from 'vitest';
import {
  type AddresseeOptions,
  type EnvelopePerson,
  householdAddressee,
} from '#shared/domain/postal/household-addressee.ts';

const zoe: EnvelopePerson = { civility: 'mme', givenName: 'Zoé', familyName: 'Aubépine' };
const luc: EnvelopePerson = { civility: 'm', givenName: 'Luc', familyName: 'Aubépine' };
const ana: EnvelopePerson = { civility: null, givenName: 'Ana', familyName: 'Aubépine' };
const noe: EnvelopePerson = { civility: 'm', givenName: 'Noé', familyName: 'Szabó' };
const named: AddresseeOptions = { language: 'fr', style: 'named' };
const english: AddresseeOptions = { language: 'en', style: 'named' };

describe('the names on one envelope', () => {
  it.each([
    ['nobody', [], ''],
    ['one person', [zoe], 'Mme Zoé AUBÉPINE'],
    ['one without a civility', [ana], 'Ana AUBÉPINE'],
    ['two of one name', [zoe, luc], 'Mme Zoé AUBÉPINE et M. Luc AUBÉPINE'],
    ['two of two names', [noe, zoe], 'M. Noé SZABÓ et Mme Zoé AUBÉPINE'],
    ['three of one name', [zoe, luc, ana], 'Zoé, Luc et Ana AUBÉPINE'],
    ['three of two names', [zoe, luc, noe], 'Mme Zoé AUBÉPINE, M. Luc AUBÉPINE et M. Noé SZABÓ'],
  ])('name everyone, in French: %s', (_who, people, line) => {
    expect(householdAddressee(people, named)).toBe(line);
  });

  it.each([
    ['one person', [luc], 'Mr Luc AUBÉPINE'],
    ['two of two names', [noe, zoe], 'Mr Noé SZABÓ and Ms Zoé AUBÉPINE'],
  ])('name everyone, in English: %s', (_who, people, line) => {
    expect(householdAddressee(people, english)).toBe(line);
  });

  it('drop the civilities before they are too long for a line', () => {
    const long = { ...zoe, givenName: 'Marie-Charlotte' };

    expect(householdAddressee([long, noe], named)).toBe('Marie-Charlotte AUBÉPINE et Noé SZABÓ');
  });

  it('make a couple of two people only when it is asked for', () => {
    expect(householdAddressee([zoe, luc], { ...named, style: 'couple' })).toBe(
      'Mme et M. AUBÉPINE',
    );
    expect(householdAddressee([zoe, noe], { ...named, style: 'couple' })).toBe(
      'Mme Zoé AUBÉPINE et M. Noé SZABÓ',
    );
  });

  it('make a family of three of one name when it is asked for', () => {
    expect(householdAddressee([zoe, luc, ana], { ...named, style: 'family' })).toBe(
      'Famille AUBÉPINE',
    );
    expect(householdAddressee([zoe, luc, ana], { ...english, style: 'family' })).toBe(
      'The AUBÉPINE family',
    );
  });
});
