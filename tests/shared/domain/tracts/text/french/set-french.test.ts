import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setFrench, setFrenchAsTyped } from '#shared/domain/tracts/text/french/set-french.ts';
import { applyEdits, mapOffset } from '#shared/domain/tracts/text/french/text-edit.ts';

/** `_` is the no-break space, `~` the thin one, so that a reader sees them. */
const seen = (text: string) => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '~');
const typeOut = (text: string) =>
  [...text].reduce((before, letter) => {
    const typed = before + letter;
    return setFrenchAsTyped(typed, typed.length).text;
  }, '');

describe('setFrench', () => {
  it.each([
    ['Vraiment?', 'Vraiment~?'],
    ['Vraiment ?! Oui!', 'Vraiment~?! Oui~!'],
    ['un; deux ; trois', 'un~; deux~; trois'],
    ['Attention: travaux', 'Attention_: travaux'],
    ['Rendez-vous : ici', 'Rendez-vous_: ici'],
    ['«bonjour»', '«_bonjour_»'],
    ['« bonjour » !', '«_bonjour_»~!'],
    ['Il a dit "non merci".', 'Il a dit «_non merci_».'],
    ["l'école d'aujourd'hui", 'l’école d’aujourd’hui'],
    ['n° 5, N°12', 'n°_5, N°_12'],
    ['12 000 €, 1 234 567 habitants', '12~000_€, 1~234~567 habitants'],
    ['50% et 3 %', '50_% et 3_%'],
    ['le 12 mai 2026, le 1er juin', 'le 12_mai 2026, le 1er_juin'],
    ['M. Dupont et Mme Le Goff', 'M._Dupont et Mme_Le Goff'],
    ['J.-P. Martin, A. B. Durand', 'J.-P._Martin, A._B._Durand'],
    ['à 20 h 30, 10 km', 'à 20_h_30, 10_km'],
    ['tél. 06 12 34 56 78', 'tél. 06_12_34_56_78'],
  ])('sets %s', (typed, set) => {
    expect(seen(setFrench(typed).text)).toBe(set);
  });

  it.each([
    'https://exemple.fr/?q=1;b!c',
    'www.exemple.fr/a:b',
    'section.rennes@exemple.fr',
    'exemple.fr/page?id=3',
    'à 12:30',
    'un score de 3:2',
    'les années 2026 300',
    'un écran de 5"',
    'FR76 3000 6000',
    '(?)',
  ])('leaves %s as it is', (text) => {
    expect(setFrench(text).text).toBe(text);
  });

  it('parts a sentence from the address that ends it', () => {
    expect(seen(setFrench('Voir https://exemple.fr/a?b=1 ! Ou a@exemple.fr?').text)).toBe(
      'Voir https://exemple.fr/a?b=1~! Ou a@exemple.fr~?',
    );
  });

  const tricky = fc.array(
    fc.constantFrom(
      ...'aM1 ;:!?«»"\'.0\n(',
      '\u00A0',
      '\u202F',
      '12 000',
      'n°',
      '€',
      'h 30',
      'M. D',
      'https://a.fr/?b',
      'a@b.fr',
      ' mai',
      '🌹',
    ),
    { maxLength: 14 },
  );

  it('changes nothing more the second time', () => {
    fc.assert(
      fc.property(tricky, (parts) => {
        const once = setFrench(parts.join('')).text;
        expect(setFrench(once).text).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('names every change as an edit of the text it was given, letters untouched', () => {
    fc.assert(
      fc.property(tricky, (parts) => {
        const text = parts.join('');
        const { text: set, edits } = setFrench(text);
        expect(applyEdits(text, edits)).toBe(set);
        expect(set.replace(/[\s«»"’']/gu, '')).toBe(text.replace(/[\s«»"’']/gu, ''));
      }),
    );
  });

  it('takes a thousand words, or a hundred thousand letters without a space, at once', () => {
    const long = 'L\'école du "quartier" ouvre le 12 mai : venez ! '.repeat(120);
    const started = performance.now();
    setFrench(long);
    setFrench('a.'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('setFrenchAsTyped', () => {
  it.each([
    ['Bonjour! Ça va?', 'Bonjour~! Ça va~?'],
    ['Lieu: salle Jean-Jaurès', 'Lieu_: salle Jean-Jaurès'],
    ['Voir https://exemple.fr/?q=1 et 12:30', 'Voir https://exemple.fr/?q=1 et 12:30'],
    ['Il dit "oui" à l\'école', 'Il dit «_oui_» à l’école'],
    ['12 000 € le 3 mai', '12~000_€ le 3_mai'],
  ])('sets %s while it is typed', (typed, set) => {
    expect(seen(typeOut(typed))).toBe(set);
  });

  it('leaves what stands far from the caret alone', () => {
    const text = `Ici? ${'mot '.repeat(20)}là`;
    expect(setFrenchAsTyped(text, text.length).text).toBe(text);
  });

  it('keeps the caret behind the letter just typed', () => {
    const { edits } = setFrenchAsTyped('Bonjour!', 8);
    expect(mapOffset(edits, 8)).toBe(9);
  });

  it('sets what was typed in the middle of a text', () => {
    expect(seen(setFrenchAsTyped('Bonjour! à vous', 8).text)).toBe('Bonjour~! à vous');
  });
});
