import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sepaText } from '#shared/domain/contributions/direct-debit/sepa-text.ts';

describe('text for a bank', () => {
  it('keeps what a French name says', () => {
    expect(sepaText('Zoé Lœuilly–d’Ailly & fils', 70)).toBe("Zoe Loeuilly-d'Ailly + fils");
  });

  it('has only the letters that banks take, is never empty, and stays so when written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 140 }), (text, most) => {
        const written = sepaText(text, most);
        expect(written).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]+$/);
        expect(written.length).toBeLessThanOrEqual(most);
        expect(written).not.toMatch(/^[ /]|[ /]$|\/\//);
        expect(sepaText(written, most)).toBe(written);
      }),
    );
  });
});
