import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, sortKey } from '../../../renderer/store/query/sort-key.ts';

const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
const french = fc
  .array(
    fc.constantFrom(
      ..."abcdeéèêëçàùœæÉŒ’'- .,0123456789ñöüßžčŻ\u00A0/()_+&".split(''),
      'd’',
      '007',
      '10',
      ' ',
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(ascii, french);

describe('a sort key', () => {
  it('compares as the French collator compares the texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [keyA, keyB] = [sortKey(a), sortKey(b)];
        if (keyA === null || keyB === null) return;
        const byKey = Number(keyA > keyB) - Number(keyA < keyB);
        expect([a, b, byKey]).toEqual([a, b, Math.sign(compareTexts(a, b))]);
      }),
      { numRuns: 20_000 },
    );
  });

  it('leaves other scripts to the collator', () => {
    expect(sortKey('Яна')).toBeNull();
    expect(sortKey('Øst')).toBeNull();
    expect(sortKey('Éléonore d’Ailly')).not.toBeNull();
  });
});
