import { describe, expect, it } from 'vitest';
import { hyphenPlaces, hyphenPlacesIn } from '#shared/domain/tracts/text/breaking/hyphenation.ts';

const cut = (text: string, language = 'fr') => {
  const places = [0, ...hyphenPlacesIn(text, () => language), text.length];
  return places
    .slice(1)
    .map((place, at) => text.slice(places[at], place))
    .join('-');
};

describe('hyphenPlacesIn', () => {
  it.each([
    ['rassemblement', 'ras-sem-ble-ment'],
    ['cyberharcèlement', 'cyber-har-cè-le-ment'],
    ['cyberattaques', 'cyber-at-taques'],
    ['désobéissance', 'dés-obéis-sance'],
    ['microéconomie', 'micro-éco-no-mie'],
    ['l’accessibilité', 'l’acces-si-bi-lité'],
    ['maison', 'mai-son'],
    ['bio', 'bio'],
    ['étudier', 'étu-dier'],
  ])('cuts %s as %s', (word, parts) => {
    expect(cut(word)).toBe(parts);
  });

  it.each([
    'Assemblée',
    'RASSEMBLEMENT',
    'rendez-vous',
    'https://exemple.fr/rassemblement',
    'rassemblement@exemple.fr',
    'mairie2026rassemblement',
    '#rassemblement',
    '06 12 34 56 78',
  ])('leaves %s whole', (word) => {
    expect(cut(word)).toBe(word);
  });

  it('cuts a word with soft hyphens there only', () => {
    expect(cut('contre\u00ADattaquer')).toBe('contre\u00AD-attaquer');
  });

  it('cuts English as English, and not at all without patterns', () => {
    expect(cut('government', 'en-GB')).toBe('gov-ern-ment');
    expect(hyphenPlaces('rassemblement', 'eo')).toEqual([]);
  });
});
