import { describe, expect, it } from 'vitest';
import { characters } from '../../../../../renderer/features/tracts/writing/palette/characters.ts';
import { findCharacters } from '../../../../../renderer/features/tracts/writing/palette/find-characters.ts';

const found = (query: string) => findCharacters(query).map(({ sign }) => sign);

describe('the signs that a keyboard hides', () => {
  it('are found by their French and their English name, without accents, and by themselves', () => {
    expect(found('ellipsis')).toEqual(['…']);
    expect(found('points de susp')).toEqual(['…']);
    expect(found('medi')).toEqual(['·']);
    expect(found('€')).toEqual(['€']);
    expect(found('insecable')).toEqual(['\u00a0', '\u202f', '\u2011']);
    expect(found('nothing of the kind')).toEqual([]);
  });

  it('are each there once', () => {
    expect(new Set(characters.map(({ sign }) => sign)).size).toBe(characters.length);
  });
});
