import { describe, expect, it } from 'vitest';
import { cardColumns, personCard } from '#shared/domain/export/people/person-card.ts';
import { aMember } from '../../../../builders/a-member.ts';

const naming = {
  civilityOf: () => 'Mme',
  tagName: (id: string) => (id === 'known' ? 'Tractage' : null),
};
const everything = { ...naming, columns: new Set<string>(cardColumns) };

describe('a person as a visiting card', () => {
  it('holds the name alone when nothing else was chosen', () => {
    const card = personCard({ id: 'x', fields: aMember() }, { ...naming, columns: new Set() });

    expect(card).toEqual({
      uid: 'x',
      revision: null,
      familyName: 'Carpentier',
      givenName: 'Lucie',
      civility: null,
      birthName: null,
      emails: [],
      phones: [],
      address: null,
      birthday: null,
      organisation: null,
      note: null,
      categories: [],
    });
  });

  it('puts the main contacts first, and leaves out those not to be used', () => {
    const contact = (value: string, doNotUse: boolean) =>
      ({ channel: 'phone', kind: 'work', value, doNotUse }) as const;
    const fields = aMember({
      phone: '+33612345678',
      'contact.1': contact('+33299000000', false),
      'contact.2': contact('+33299000001', true),
    });

    const { phones } = personCard({ id: 'x', fields }, everything);

    expect(phones).toEqual([
      { kind: 'mobile', number: '+33612345678' },
      { kind: 'work', number: '+33299000000' },
    ]);
  });

  it('makes no address of a country alone', () => {
    const fields = aMember({ street: null, postcode: null, town: null, country: 'France' });

    expect(personCard({ id: 'x', fields }, everything).address).toBeNull();
  });

  it('knows a year of birth without its day, and only the tags that are there', () => {
    const fields = aMember({ birthYear: 1975, 'tag.known': true, 'tag.gone': true });

    expect(personCard({ id: 'x', fields }, everything)).toMatchObject({
      birthday: { kind: 'year', value: 1975 },
      categories: ['Tractage'],
    });
  });
});
