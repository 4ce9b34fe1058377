import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import {
  eurosInWords,
  numberInWords,
} from '#shared/domain/contributions/attestation/euros-in-words.ts';

const sizes: Readonly<Record<string, number>> = { mille: 1e3, million: 1e6, milliard: 1e9 };

/** Reads the words back, one after the other, as one says them aloud: nothing of how they were made. */
function read(words: string): number {
  const values: Readonly<Record<string, number>> = {
    zéro: 0,
    un: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
  };
  let whole = 0;
  let group = 0;
  for (const word of words.split(/[- ]/)) {
    if (word === 'et') continue;
    const size = sizes[word.replace(/s$/, '')];
    if (size !== undefined) {
      whole += Math.max(group, 1) * size;
      group = 0;
    } else if (word.startsWith('cent')) group = Math.max(group % 100, 1) * 100;
    else if (word.startsWith('vingt') && group % 100 === 4) group += 76;
    else if (word.startsWith('vingt')) group += 20;
    else group += values[word] ?? Number.NaN;
  }
  return whole + group;
}

describe('numbers in French words', () => {
  it.each([
    [0, 'zéro'],
    [17, 'dix-sept'],
    [21, 'vingt-et-un'],
    [71, 'soixante-et-onze'],
    [77, 'soixante-dix-sept'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [91, 'quatre-vingt-onze'],
    [100, 'cent'],
    [180, 'cent-quatre-vingts'],
    [200, 'deux-cents'],
    [201, 'deux-cent-un'],
    [1_000, 'mille'],
    [80_000, 'quatre-vingt-mille'],
    [200_000, 'deux-cent-mille'],
    [1_999, 'mille-neuf-cent-quatre-vingt-dix-neuf'],
    [80_000_000, 'quatre-vingts millions'],
    [1_001_000_200, 'un milliard un million deux-cents'],
  ])('writes %d as « %s »', (whole, words) => {
    expect(numberInWords(whole)).toBe(words);
  });

  it('says every number so that it can be read back', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(2_000), fc.nat(999_999_999)), (whole) => {
        expect(read(numberInWords(whole))).toBe(whole);
      }),
    );
  });
});

describe('an amount in words', () => {
  it.each([
    [0, 'zéro euro'],
    [1, 'un centime'],
    [100, 'un euro'],
    [3_650, 'trente-six euros et cinquante centimes'],
    [750_000, 'sept-mille-cinq-cents euros'],
    [100_000_000, 'un million d’euros'],
    [100_000_101, 'un million un euros et un centime'],
  ])('of %d cents is « %s »', (cents, words) => {
    expect(eurosInWords(toCents(cents))).toBe(words);
  });

  it('is refused where there are no words for it', () => {
    expect(() => eurosInWords(toCents(-1))).toThrow(RangeError);
    expect(() => eurosInWords(toCents(100_000_000_000_000))).toThrow(RangeError);
  });
});
