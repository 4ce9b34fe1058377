import { describe, expect, it } from 'vitest';
import { checkPostcodeTown } from '#shared/domain/places/check-postcode-town.ts';
import { createTowns } from '#shared/domain/places/towns.ts';
import { frenchTowns } from '../../../../build/places/french-towns.ts';

const towns = createTowns(frenchTowns());

describe('the towns of a postcode', () => {
  it.each([
    ['75005', ['Paris']],
    ['75116', ['Paris']],
    ['69009', ['Lyon']],
    ['13016', ['Marseille']],
    ['97400', ['Saint-Denis']],
    ['20000', ['Ajaccio']],
    ['97500', ['Saint-Pierre', 'Miquelon-Langlade']],
    ['98800', ['Nouméa']],
  ])('are known of %s', (postcode, expected) => {
    expect(towns.townsOf(postcode)).toEqual(expected);
  });

  it('come with the most populous first', () => {
    expect(towns.townsOf('01000')).toEqual(['Bourg-en-Bresse', 'Saint-Denis-lès-Bourg']);
  });

  it.each(['13055', '2A004', '00000', '7500', ''])('are none of %j', (postcode) => {
    expect(towns.townsOf(postcode)).toEqual([]);
  });
});

describe('the postcodes of a town', () => {
  it('are all of those it has', () => {
    expect(towns.postcodesOf('ajaccio')).toEqual([
      { town: 'Ajaccio', postcodes: ['20000', '20090', '20167'] },
    ]);
    expect(towns.postcodesOf('Paris')[0]?.postcodes).toHaveLength(21);
  });

  it('keep towns of one name in two départements apart', () => {
    const named = towns.postcodesOf('saint-denis').filter(({ town }) => town === 'Saint-Denis');

    expect(named.map(({ postcodes }) => postcodes[0]?.slice(0, 3))).toEqual(
      expect.arrayContaining(['113', '932', '974']),
    );
  });

  it('are none of nothing', () => {
    expect(towns.postcodesOf('  ')).toEqual([]);
  });
});

describe('completing a town', () => {
  it.each([
    ['st-etienne-du-rouv', '76800', 'Saint-Étienne-du-Rouvray'],
    ['STE GENEVIEVE DES B', '91700', 'Sainte-Geneviève-des-Bois'],
    ['l hay les', '94240', 'L’Haÿ-les-Roses'],
    ['havre', '76600', 'Le Havre'],
    ['villeneuve d’as', '59491', "Villeneuve-d'Ascq"],
    ['cesson sev', '35510', 'Cesson-Sévigné'],
  ])('understands %s', (typed, postcode, town) => {
    const [choice] = towns.completeTown(typed).filter((one) => one.postcode === postcode);

    expect(choice?.town.replaceAll("'", '’')).toBe(town.replaceAll("'", '’'));
  });

  it('offers only what the postcode serves', () => {
    expect(towns.completeTown('saint', '01000').map(({ town }) => town)).toEqual([
      'Saint-Denis-lès-Bourg',
    ]);
  });

  it('offers everything the postcode serves before anything is typed', () => {
    expect(towns.completeTown('', '01000').map(({ town }) => town)).toEqual([
      'Bourg-en-Bresse',
      'Saint-Denis-lès-Bourg',
    ]);
  });

  it('finds a town by the name of a commune that joined it', () => {
    expect(towns.completeTown('Arbignieu')).toEqual([
      { town: 'Arboys en Bugey', postcode: '01300', formerName: 'Arbignieu' },
    ]);
  });

  it('puts the name typed in full before longer ones', () => {
    expect(towns.completeTown('Rennes')[0]?.town).toBe('Rennes');
  });

  it('never offers more than a short list', () => {
    expect(towns.completeTown('saint')).toHaveLength(20);
  });
});

describe('checking a postcode against a town', () => {
  it.each([
    ['97400', 'ST DENIS'],
    ['75005', 'Paris 5e'],
    ['75005', 'PARIS 05'],
    ['69003', 'Lyon 3e Arrondissement'],
    ['76600', 'Havre'],
    ['01300', 'Arbignieu'],
    ['93000', 'bobigny'],
    ['75232', 'PARIS CEDEX 05'],
  ])('accepts %s %s', (postcode, town) => {
    expect(checkPostcodeTown(towns, { postcode, town })).toEqual({ kind: 'ok' });
  });

  it('names the towns that the postcode serves', () => {
    expect(checkPostcodeTown(towns, { postcode: '35000', town: 'Brest' })).toEqual({
      kind: 'other-town',
      towns: ['Rennes'],
    });
  });

  it('knows that the code of a commune is no postcode', () => {
    expect(checkPostcodeTown(towns, { postcode: '13055', town: 'Marseille' })).toEqual({
      kind: 'unknown-postcode',
    });
  });
});
