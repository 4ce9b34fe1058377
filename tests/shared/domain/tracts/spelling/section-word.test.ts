import { describe, expect, it } from 'vitest';
import { isSectionWord } from '#shared/domain/tracts/spelling/section-word.ts';

describe('a word of the section', () => {
  const known = new Set(['vernoyen', 'Évrard', 'éco-quartier']);

  it('is known as it was written, and at the beginning of a sentence', () => {
    const said = ['vernoyen', 'Vernoyen', 'Évrard', 'Éco-quartier'];

    expect(said.filter((word) => isSectionWord(known, word))).toEqual(said);
  });

  it('is not known in small letters when it is a name', () => {
    expect(['évrard', 'vernoyens', ''].some((word) => isSectionWord(known, word))).toBe(false);
  });
});
