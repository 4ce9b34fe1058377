import { describe, expect, it } from 'vitest';
import { opportunities } from '#shared/domain/tracts/text/breaking/opportunities.ts';

const lines = (text: string) => {
  const found = opportunities(text, { hyphenate: false, languageAt: () => 'fr' });
  return found.map(({ at }, index) => text.slice(found[index - 1]?.at ?? 0, at));
};

describe('opportunities', () => {
  it.each([
    ['dix-huit ans', ['dix-', 'huit ', 'ans']],
    ['«\u00A0Bonjour\u00A0» dit-il', ['«\u00A0Bonjour\u00A0» ', 'dit-', 'il']],
    ['quoi\u202F? oui', ['quoi\u202F? ', 'oui']],
    ['12\u202F000\u00A0€', ['12\u202F000\u00A0€']],
    ['exemple.fr/reunion', ['exemple.fr/', 'reunion']],
    ['', ['']],
  ])('parts %s', (text, parts) => {
    expect(lines(text)).toEqual(parts);
  });

  it('ends a line at U+2028', () => {
    const found = opportunities('un\u2028deux', { hyphenate: true, languageAt: () => 'fr' });
    expect(found).toEqual([
      { at: 3, kind: 'hard' },
      { at: 7, kind: 'end' },
    ]);
  });
});
