import { describe, expect, it } from 'vitest';
import { centsTyped } from '../../../renderer/office/typed-money.ts';

describe('an amount as it is typed', () => {
  it('is whole cents, whether the field hands it over as a number or as text', () => {
    expect([centsTyped(36.5), centsTyped('36.50'), centsTyped('36.'), centsTyped(19.99)]).toEqual([
      3_650, 3_650, 3_600, 1_999,
    ]);
  });

  it('is none while there is nothing, or no number', () => {
    expect(['', ' ', '-', 'abc'].map(centsTyped)).toEqual([null, null, null, null]);
  });
});
