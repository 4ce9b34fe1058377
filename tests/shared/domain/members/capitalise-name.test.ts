import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitaliseName } from '#shared/domain/members/capitalise-name.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';

describe('capitaliseName', () => {
  it.each([
    ['DUPONT', 'Dupont'],
    ['LEFÈVRE', 'Lefèvre'],
    ['DE LA TOUR', 'de La Tour'],
    ['DE GAULLE', 'de Gaulle'],
    ['DU BELLAY', 'Du Bellay'],
    ["D'ARC", "d'Arc"],
    ['D’ESTIENNE D’ORVES', 'd’Estienne d’Orves'],
    ['LE GOFF', 'Le Goff'],
    ['JEAN-PIERRE', 'Jean-Pierre'],
    ['SAINT-EXUPÉRY', 'Saint-Exupéry'],
    ["O'BRIEN", "O'Brien"],
    ["N'GUYEN", "N'Guyen"],
    ["M'BAYE", "M'Baye"],
    ['MCDONALD', 'McDonald'],
    ['VON BRAUN', 'von Braun'],
    ['BEN ALI', 'Ben Ali'],
    ['LY', 'Ly'],
    ['ÇELIK', 'Çelik'],
    ['DUPONT-DE LIGONNÈS', 'Dupont-de Ligonnès'],
  ])('writes %s as %s', (typed, written) => {
    expect(capitaliseName(typed)).toBe(written);
  });

  it.each(['Dupont', 'de La Tour', 'dupont', 'MacDonald', 'X', 'JP', 'J.-P.', 'D.', '1234', ''])(
    'leaves %s alone',
    (typed) => {
      expect(capitaliseName(typed)).toBe(typed);
    },
  );

  it('changes nothing but capitals', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-ZÉÈÀÇ' -]{0,20}$/), (typed) => {
        expect(foldText(capitaliseName(typed))).toBe(foldText(typed));
        expect(capitaliseName(typed).toUpperCase()).toBe(typed);
      }),
    );
  });
});
