import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecoveryKey, parseRecoveryKey } from '../../../electron/keys/recovery-key.ts';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

describe('the recovery key', () => {
  it('is fourteen groups of four characters', () => {
    expect(formatRecoveryKey(new Uint8Array(32))).toMatch(
      /^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/,
    );
  });

  it('is read back from paper, for all keys', () => {
    fc.assert(
      fc.property(key, (bytes) => {
        expect(parseRecoveryKey(formatRecoveryKey(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('forgives case, separators, and letters that look like digits', () => {
    fc.assert(
      fc.property(key, fc.constantFrom('', ' ', '  ', '–', '\n', '.'), (bytes, separator) => {
        const typed = formatRecoveryKey(bytes)
          .replaceAll('-', separator)
          .toLowerCase()
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect(parseRecoveryKey(` ${typed} `)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('is refused with one wrong character, whichever', () => {
    fc.assert(
      fc.property(key, fc.nat(55), fc.constantFrom(...alphabet), (bytes, place, letter) => {
        const text = formatRecoveryKey(bytes).replaceAll('-', '');
        fc.pre(text[place] !== letter);
        expect(parseRecoveryKey(text.slice(0, place) + letter + text.slice(place + 1))).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('is refused with two neighbours exchanged', () => {
    fc.assert(
      fc.property(key, fc.nat(54), (bytes, place) => {
        const text = formatRecoveryKey(bytes).replaceAll('-', '');
        const [a = '', b = ''] = [text[place], text[place + 1]];
        fc.pre(a !== b);
        expect(parseRecoveryKey(text.slice(0, place) + b + a + text.slice(place + 2))).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws on what anybody may type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(parseRecoveryKey(typed)).toBeNull();
      }),
    );
  });
});
