import { describe, expect, it } from 'vitest';
import { stemWord } from '#shared/domain/affinity/taxonomy/stem-word.ts';

describe('the stem of a word', () => {
  it.each([
    ['infirmieres', 'infirmier'],
    ['avocates', 'avocat'],
    ['locaux', 'local'],
    ['bureaux', 'bureau'],
    ['coiffeuse', 'coiffeurs'],
    ['traductrices', 'traducteur'],
    ['electricienne', 'electriciens'],
    ['libraries', 'library'],
    ['batteries', 'batterie'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stemWord(one)).toBe(stemWord(other));
  });

  it('leaves short words as they are', () => {
    expect(['bus', 'eau', 'ia'].map(stemWord)).toEqual(['bus', 'eau', 'ia']);
  });
});
