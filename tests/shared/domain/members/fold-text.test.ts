import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/domain/members/fold-text.ts';

describe('foldText', () => {
  it('forgets case, accents and punctuation', () => {
    expect(foldText("Éléonore d'Ailly-Lœuilly")).toBe('eleonore d ailly loeuilly');
    expect(foldText('ELEONORE  D’AILLY LOEUILLY')).toBe('eleonore d ailly loeuilly');
    expect(foldText('N° de tél. :')).toBe('n de tel');
    expect(foldText('  — ? ')).toBe('');
  });

  it('keeps other alphabets', () => {
    expect(foldText('Ольга')).toBe('ольга');
    expect(foldText('محمد')).toBe('محمد');
  });

  it('folds nothing any further once it is folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
