import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestLine, mostLines } from '#shared/domain/postal/fit-lines.ts';
import { unaccentedCapitals, withoutPunctuation } from '#shared/domain/postal/lettering.ts';
import type { PostalAddress } from '#shared/domain/postal/postal-address.ts';
import { frenchPost, type PostalOptions, postalLines } from '#shared/domain/postal/postal-lines.ts';

const capitals: PostalOptions = { country: 'FR', lettering: 'unaccented-capitals' };
const nowhere: PostalAddress = {
  addressee: null,
  extra: null,
  building: null,
  street: null,
  locality: null,
  postcode: null,
  town: null,
  country: null,
};
const anAddress = (parts: Partial<PostalAddress>): PostalAddress => ({
  ...nowhere,
  addressee: 'Mme Zoé AUBÉPINE',
  street: '12, rue de l’Église',
  postcode: '75014',
  town: 'Paris',
  ...parts,
});
const linesOf = (parts: Partial<PostalAddress>, options = frenchPost) =>
  postalLines(anAddress(parts), options).lines;

describe('an envelope', () => {
  it('leaves out empty lines and writes the town in capitals', () => {
    expect(linesOf({ extra: '  ', building: '' })).toEqual([
      'Mme Zoé AUBÉPINE',
      '12 rue de l Église',
      '75014 PARIS',
    ]);
  });

  it('goes from the most to the least precise', () => {
    const lines = linesOf({
      extra: 'Appartement 12, étage 3',
      building: 'Résidence Les Tilleuls',
      locality: 'BP 90432',
      postcode: '35 040',
      town: 'Rennes Cedex 7',
    });

    expect(lines).toEqual([
      'Mme Zoé AUBÉPINE',
      'Appartement 12, étage 3',
      'Résidence Les Tilleuls',
      '12 rue de l Église',
      'BP 90432',
      '35040 RENNES CEDEX 7',
    ]);
  });

  it('has no punctuation from the street on', () => {
    expect(
      linesOf({ street: 'n° 3 bis, av. Jean-Jaurès', town: 'L’Haÿ-les-Roses' }).slice(1),
    ).toEqual(['3 bis av Jean Jaurès', '75014 L HAŸ LES ROSES']);
  });

  it('takes unaccented capitals when they are asked for, but not for the name', () => {
    expect(linesOf({ street: '4 cours de l’Œuvre', town: 'Bœrsch' }, capitals)).toEqual([
      'Mme Zoé AUBÉPINE',
      '4 COURS DE L OEUVRE',
      '75014 BOERSCH',
    ]);
  });

  it('does not abbreviate a line of exactly 38 characters', () => {
    const street = '123 boulevard du General Leclerc Nordd';
    expect(street).toHaveLength(longestLine);

    expect(linesOf({ street })[1]).toBe(street);
  });

  it('abbreviates a longer one, only as far as needed, and says so', () => {
    const address = anAddress({ street: '1234 boulevard du Général Leclerc de Saint-Lô' });

    const { lines, shortenings } = postalLines(address, frenchPost);

    expect(lines[1]).toBe('1234 bd du Général Leclerc de Saint Lô');
    expect(shortenings).toEqual([{ kind: 'abbreviated', part: 'street', line: lines[1] }]);
  });

  it('goes on with a long name in a line that is free', () => {
    const addressee = 'Mme Marie-Antoinette DE SAINT-MARTIN et M. Jean-Baptiste AUBÉPINE';

    const { lines, shortenings } = postalLines(anAddress({ addressee }), frenchPost);

    expect(lines.slice(0, 2)).toEqual([
      'Mme Marie-Antoinette DE SAINT-MARTIN',
      'et M. Jean-Baptiste AUBÉPINE',
    ]);
    expect(shortenings.map(({ kind }) => kind)).toEqual(['continued']);
  });

  it('names the words for which there was no line', () => {
    const full = { extra: 'Étage 3', building: 'Bâtiment C', locality: 'BP 12' };
    const street = '12 chemin communal numéro quatre des anciennes carrières';

    const { lines, shortenings } = postalLines(anAddress({ ...full, street }), frenchPost);

    expect(lines).toHaveLength(mostLines);
    expect(shortenings.at(-1)).toEqual({
      kind: 'truncated',
      part: 'street',
      lost: 'anciennes carrières',
    });
  });

  it.each([
    ['Belgique', 'BELGIQUE'],
    ['Germany', 'ALLEMAGNE'],
    ['ch', 'SUISSE'],
    ['Syldavie', 'SYLDAVIE'],
  ])('ends abroad with the country, in French: %s', (country, line) => {
    expect(linesOf({ country }).at(-1)).toBe(line);
  });

  it.each([['France'], ['FR'], ['FRANCE '], [null]])('has no country line for %s', (country) => {
    expect(linesOf({ country }).at(-1)).toBe('75014 PARIS');
  });

  it('leaves a foreign street as it was typed, and puts the town first where the post wants it', () => {
    expect(
      linesOf({ street: '10 St. John’s Rd', postcode: 'SW11 1PN', town: 'London', country: 'GB' }),
    ).toEqual(['Mme Zoé AUBÉPINE', '10 St. John’s Rd', 'LONDON SW11 1PN', 'ROYAUME-UNI']);
  });
});

const word = fc.oneof(
  fc.constantFrom('avenue', 'Saint', 'Résidence', 'de', 'l’Église', '12', 'bis', 'Œuvre', 'd’Ÿ'),
  fc.stringMatching(/^[A-Za-zÀ-ÿ]{1,50}$/),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.option(fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')));
const address: fc.Arbitrary<PostalAddress> = fc.record({
  addressee: text,
  extra: text,
  building: text,
  street: text,
  locality: text,
  postcode: fc.option(fc.constantFrom('75014', '2A004', 'SW1', '')),
  town: text,
  country: fc.option(fc.constantFrom('France', 'Belgique', 'Pays inconnu', '')),
});
const options = fc.constantFrom(frenchPost, capitals);

describe('every envelope', () => {
  it('has at most six lines and a country, none empty, none longer than 38', () => {
    fc.assert(
      fc.property(address, options, (parts, chosen) => {
        const { lines } = postalLines(parts, chosen);

        expect(lines.length).toBeLessThanOrEqual(mostLines + 1);
        for (const line of lines) {
          expect(line.trim()).not.toBe('');
          expect(line.length).toBeLessThanOrEqual(longestLine);
        }
      }),
    );
  });

  it('loses no letter without saying so', () => {
    fc.assert(
      fc.property(address, options, (parts, chosen) => {
        const { lines, shortenings } = postalLines(parts, chosen);
        fc.pre(shortenings.every(({ kind }) => kind !== 'abbreviated'));
        const lost = shortenings.flatMap((found) => (found.kind === 'truncated' ? found.lost : []));
        const kept = lettersOf([...lines, ...lost].join(' '));

        const { country, ...home } = parts;
        for (const letter of lettersOf(Object.values(home).join(' ')))
          expect(kept).toContain(letter);
      }),
    );
  });
});

/** Empty parts are joined as nothing, and whatever case or accent they are written in. */
const lettersOf = (parts: string): readonly string[] => [
  ...unaccentedCapitals(withoutPunctuation(parts)).replaceAll(' ', ''),
];
