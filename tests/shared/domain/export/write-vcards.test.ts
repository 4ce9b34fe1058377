import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CardVersion, ContactCard } from '#shared/domain/export/vcard/contact-card.ts';
import { writeVcards } from '#shared/domain/export/vcard/write-vcards.ts';
import { tableOf } from '../../../electron/files/parse/an-answer.ts';
import { written } from './a-table.ts';

const zoe: ContactCard = {
  uid: '0198c0de-0000-7000-8000-000000000001',
  revision: '2026-01-19T09:00:00.250Z',
  familyName: 'Lefèvre, Durand',
  givenName: 'Zoé',
  civility: 'Mme',
  birthName: 'Kowalczyk',
  emails: [
    { kind: 'home', address: 'zoe@exemple.fr' },
    { kind: 'work', address: 'zoe@mairie.exemple' },
  ],
  phones: [{ kind: 'mobile', number: '+33612345678' }],
  address: {
    extra: 'Bât. B',
    street: '12, rue X',
    postcode: '01000',
    town: 'Bourg',
    country: 'France',
  },
  birthday: { kind: 'date', iso: '1985-03-01' },
  organisation: 'Section de Bourg',
  note: 'Ligne 1\nLigne 2, fin',
  categories: ['Bureau', 'Tractage, marché'],
};
const aCard = (fields: Partial<ContactCard> = {}): ContactCard => ({ ...zoe, ...fields });

const textOf = (cards: readonly ContactCard[], version: CardVersion) =>
  new TextDecoder('utf-8', { fatal: true }).decode(written(writeVcards(cards, version)).bytes);

/** The cards as ical.js, which we did not write, reads them. */
const read = (cards: readonly ContactCard[], version: CardVersion) => {
  const parsed = ICAL.parse(textOf(cards, version));
  const all = cards.length === 1 ? [parsed] : parsed;
  return all.map((card: unknown[]) => new ICAL.Component(card));
};
const readOne = (card: ContactCard, version: CardVersion) => {
  const [only] = read([card], version);
  if (only === undefined) throw new Error('No card');
  return only;
};

// RFC 2426 (3.0) wants semicolons spelled `\\;` in any text; ical.js undoes that in names and addresses only.
const plainText = (text: string, version: CardVersion) =>
  version === '3.0' ? text.replaceAll(';', '\\;') : text;

describe.each(['3.0', '4.0'] as const)('a visiting card of version %s', (version) => {
  it('is read by a reader that we did not write', () => {
    const card = readOne(zoe, version);

    expect(card.getFirstPropertyValue('version')).toBe(version);
    expect(card.getFirstPropertyValue('fn')).toBe('Zoé Lefèvre, Durand');
    expect(card.getFirstPropertyValue('n')).toEqual(['Lefèvre, Durand', 'Zoé', '', 'Mme', '']);
    expect(card.getFirstPropertyValue('x-maidenname')).toBe('Kowalczyk');
    expect(card.getFirstPropertyValue('adr')).toEqual([
      ...['', '', 'Bât. B\n12, rue X', 'Bourg', '', '01000', 'France'],
    ]);
    expect(card.getFirstPropertyValue('note')).toBe('Ligne 1\nLigne 2, fin');
    expect(card.getFirstProperty('categories')?.getValues()).toEqual(zoe.categories);
    expect(String(card.getFirstPropertyValue('bday'))).toBe('1985-03-01');
  });

  it('says of what kind e-mails and telephones are, and which comes first', () => {
    const card = readOne(zoe, version);
    const typesOf = (name: string) =>
      card.getAllProperties(name).map((line: ICAL.Property) => line.getParameter('type'));

    expect(typesOf('email')).toEqual(
      version === '3.0'
        ? [
            ['internet', 'home', 'pref'],
            ['internet', 'work'],
          ]
        : ['home', 'work'],
    );
    expect(typesOf('tel')).toEqual(version === '3.0' ? [['cell', 'pref']] : ['cell']);
    expect(card.getFirstPropertyValue('tel')).toBe('+33612345678');
  });

  it('has no line for what is not known', () => {
    const nothing = aCard({
      ...{ givenName: null, civility: null, birthName: null, emails: [], phones: [] },
      ...{ address: null, birthday: null, organisation: null, note: null, categories: [] },
      revision: null,
    });

    const names = textOf([nothing], version).match(/^[A-Z-]+(?=[:;])/gm);

    expect(names).toEqual(
      ['BEGIN', 'VERSION', 'KIND', 'UID', 'FN', 'N', 'END'].filter(
        (name) => name !== 'KIND' || version === '4.0',
      ),
    );
  });

  it('keeps every line within 75 octets and no letter across two', () => {
    const lines = textOf([aCard({ note: '👩‍🌾é'.repeat(200) })], version).split('\r\n');

    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toContain('\uFFFD');
  });

  it('gives back any names and notes, in any number of cards', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((given) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(given))
      // ical.js takes the end of `\\\\` and the separator after it for a spelled separator.
      .filter((given) => !given.endsWith('\\'));
    const card = fc
      .record({
        familyName: text,
        givenName: text,
        note: text,
        categories: fc.array(text, { maxLength: 3 }),
      })
      .map(aCard);
    fc.assert(
      fc.property(fc.array(card, { minLength: 1, maxLength: 4 }), (cards) => {
        const back = read(cards, version).map((one: ICAL.Component) => ({
          names: (one.getFirstPropertyValue('n') as unknown as string[]).slice(0, 2),
          note: one.getFirstPropertyValue('note'),
          categories: one.getFirstProperty('categories')?.getValues() ?? [],
        }));
        expect(back).toEqual(
          cards.map(({ familyName, givenName, note, categories }) => ({
            names: [familyName, givenName],
            note: plainText(note ?? '', version),
            categories: categories.map((category) => plainText(category, version)),
          })),
        );
      }),
    );
  });
});

describe('our own importer', () => {
  it.each(['3.0', '4.0'] as const)('reads a card of version %s back', async (version) => {
    const { headers, rows } = await tableOf(textOf([zoe], version));

    const read = Object.fromEntries(headers.map((header, at) => [header, rows[0]?.cells[at]]));
    expect(read).toMatchObject({
      ...{
        Civilité: 'Mme',
        Nom: 'Lefèvre, Durand',
        Prénom: 'Zoé',
        'Nom de naissance': 'Kowalczyk',
      },
      ...{ Courriel: 'zoe@exemple.fr', Téléphone: '+33612345678', 'Code postal': '01000' },
      ...{ 'Date de naissance': '1985-03-01', Notes: 'Ligne 1\nLigne 2, fin' },
    });
  });
});

describe('a semicolon', () => {
  const card = aCard({ familyName: 'a;b', note: 'c;d' });

  it('is spelled in a name, whose parts it separates', () => {
    expect(readOne(card, '4.0').getFirstPropertyValue('n')).toEqual(['a;b', 'Zoé', '', 'Mme', '']);
  });

  it('is spelled in a text of 3.0 and stands as it is in one of 4.0', () => {
    expect(textOf([card], '3.0')).toContain('NOTE:c\\;d\r\n');
    expect(textOf([card], '4.0')).toContain('NOTE:c;d\r\n');
  });
});

describe('a birthday of which only the year is known', () => {
  const card = aCard({ birthday: { kind: 'year', value: 1985 } });

  it('is a year in 4.0', () => {
    expect(textOf([card], '4.0')).toContain('\r\nBDAY:1985\r\n');
  });

  it('is left out of 3.0, which says so', () => {
    expect(textOf([card], '3.0')).not.toContain('BDAY');
    expect(written(writeVcards([card], '3.0')).findings).toEqual([
      { kind: 'year-left-out', year: 1985, row: 1, column: 0 },
    ]);
  });
});

describe('the name by which a program knows a card again', () => {
  it('is a URN in 4.0 and plain in 3.0', () => {
    expect(textOf([zoe], '4.0')).toContain(`\r\nUID:urn:uuid:${zoe.uid}\r\n`);
    expect(textOf([zoe], '3.0')).toContain(`\r\nUID:${zoe.uid}\r\n`);
  });

  it('comes with the instant of the last change, as each version spells it', () => {
    expect(textOf([zoe], '4.0')).toContain('\r\nREV:20260119T090000Z\r\n');
    expect(textOf([zoe], '3.0')).toContain('\r\nREV:2026-01-19T09:00:00Z\r\n');
  });
});
