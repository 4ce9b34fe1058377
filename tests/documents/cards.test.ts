import { parse } from 'vcard4';
import { describe, expect, it } from 'vitest';
import type { ContactCard } from '#shared/domain/export/vcard/contact-card.ts';
import { writeVcards } from '#shared/domain/export/vcard/write-vcards.ts';
import { written } from '../shared/domain/export/a-table.ts';

const eleonore: ContactCard = {
  uid: '0198c0de-0000-7000-8000-000000000001',
  revision: '2026-01-19T09:00:00.250Z',
  familyName: 'Lefèvre, Durand; née Petit',
  givenName: 'Éléonore',
  civility: 'Mme',
  birthName: 'Kowalczyk',
  emails: [
    { kind: 'home', address: 'foyer.lefevre@exemple.fr' },
    { kind: 'work', address: 'eleonore@mairie.exemple' },
  ],
  phones: [
    { kind: 'mobile', number: '+33639981002' },
    { kind: 'fax', number: '+33199001099' },
  ],
  address: {
    extra: 'Bât. B; esc. 2',
    street: '12, rue de l’Œuvre',
    postcode: '01000',
    town: 'Bourg-en-Bresse',
    country: 'France',
  },
  birthday: { kind: 'date', iso: '1985-03-01' },
  organisation: 'CHU; site de l’Hôtel-Dieu',
  note: `Ligne 1\nLigne 2, fin; et « suite » \\ ${'é'.repeat(90)}`,
  categories: ['Bureau', 'Tractage, marché'],
};

/** The household's second card: one e-mail address for two. */
const paul: ContactCard = {
  ...eleonore,
  givenName: 'Paul',
  civility: 'M.',
  birthName: null,
  birthday: { kind: 'year', value: 1985 },
  emails: [{ kind: 'home', address: 'foyer.lefevre@exemple.fr' }],
  phones: [],
  note: null,
  categories: [],
};

/** As vcard4 reads it, which shares nothing with the reader of our own import. */
const read = (...cards: readonly ContactCard[]) => {
  const { bytes } = written(writeVcards(cards, '4.0'));
  return [parse(new TextDecoder().decode(bytes))].flat();
};

const propertiesOf = (card: ReturnType<typeof read>[number] | undefined, name: string) =>
  [card?.getProperty(name)].flat();
const valuesOf = (card: Parameters<typeof propertiesOf>[0], name: string) =>
  propertiesOf(card, name).map((property) => property?.value);
/** It takes every bare semicolon for the end of a part; the standard has parts in few properties (RFC 6350, 3.4). */
const textOf = (card: Parameters<typeof propertiesOf>[0], name: string) =>
  valuesOf(card, name).flat().join(';');

describe('a reader of vCard 4 that we did not write', () => {
  it.each([
    [
      'N',
      [
        {
          familyNames: 'Lefèvre, Durand; née Petit',
          givenNames: 'Éléonore',
          additionalNames: '',
          honorificPrefixes: 'Mme',
          honorificSuffixes: '',
        },
      ],
    ],
    ['EMAIL', ['foyer.lefevre@exemple.fr', 'eleonore@mairie.exemple']],
    ['TEL', ['+33639981002', '+33199001099']],
    [
      'ADR',
      [
        {
          postOfficeBox: '',
          extendedAddress: '',
          streetAddress: 'Bât. B; esc. 2\n12, rue de l’Œuvre',
          locality: 'Bourg-en-Bresse',
          region: '',
          postalCode: '01000',
          countryName: 'France',
        },
      ],
    ],
    ['BDAY', ['19850301']],
    ['ORG', ['CHU; site de l’Hôtel-Dieu']],
    ['CATEGORIES', [['Bureau', 'Tractage, marché']]],
    ['UID', ['urn:uuid:0198c0de-0000-7000-8000-000000000001']],
    ['REV', ['20260119T090000Z']],
    ['X-MAIDENNAME', ['Kowalczyk']],
  ])('finds %s as it was written', (name, values) => {
    expect(valuesOf(read(eleonore)[0], name)).toEqual(values);
  });

  it('finds the whole name and the note as they were written', () => {
    const [card] = read(eleonore);

    expect(textOf(card, 'FN')).toBe('Éléonore Lefèvre, Durand; née Petit');
    expect(textOf(card, 'NOTE')).toBe(eleonore.note);
  });

  it('tells the cards of a couple apart, and knows a year without its day', () => {
    const [, second] = read(eleonore, paul);

    expect(textOf(second, 'FN')).toBe('Paul Lefèvre, Durand; née Petit');
    expect(valuesOf(second, 'EMAIL')).toEqual(['foyer.lefevre@exemple.fr']);
    expect(valuesOf(second, 'BDAY')).toEqual(['1985']);
    expect(valuesOf(second, 'TEL')).toEqual([]);
  });

  it('knows what each number is for', () => {
    const telephones = propertiesOf(read(eleonore)[0], 'TEL');

    expect(telephones.map((telephone) => telephone?.parameters)).toEqual([
      { TYPE: 'cell', PREF: '1' },
      { TYPE: 'fax' },
    ]);
  });
});
