import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openSpeller } from '../../../../../renderer/features/tracts/writing/spell/speller.ts';
import { wordsToCheck } from '../../../../../renderer/features/tracts/writing/spell/words-to-check.ts';

const dictionary = async (name: string) => ({
  aff: await readFile(`node_modules/dictionary-${name}/index.aff`, 'utf8'),
  dic: await readFile(`node_modules/dictionary-${name}/index.dic`, 'utf8'),
});
const asked = (text: string) => wordsToCheck(text).map(({ word }) => word);

describe('the words that a dictionary is asked about', () => {
  it('are no addresses, numbers, abbreviations or names', () => {
    expect(
      asked('Écrivez à Zorglub, la CGT ou zxcv@exemple.fr, www.qsdf.fr, 3e étage, 06 12.'),
    ).toEqual(['Écrivez', 'la', 'ou', 'étage']);
  });

  it('keep apostrophes and hyphens, and lose soft hyphens', () => {
    expect(asked('l’école rendez-vous anti\u00adconstitution')).toEqual([
      "l'école",
      'rendez-vous',
      'anticonstitution',
    ]);
  });
});

describe('the dictionaries', () => {
  it('know French with its apostrophes and its inclusive forms, and say what was meant', async () => {
    const speller = await openSpeller([await dictionary('fr')]);

    const words = ["aujourd'hui", "l'école", 'adhérent·es', 'œuvre', 'maisson', 'orthografe'];
    expect(speller.wrong(words)).toEqual(['maisson', 'orthografe']);
    expect(speller.suggest('orthografe')).toContain('orthographe');
  });

  it('know English as it is written on both sides of the ocean', async () => {
    const speller = await openSpeller([await dictionary('en-gb'), await dictionary('en')]);

    expect(speller.wrong(['colour', 'color', "don't", 'recieve'])).toEqual(['recieve']);
    expect(speller.suggest('recieve')[0]).toBe('receive');
  });
});
