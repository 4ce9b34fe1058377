import { err, ok, type Result } from '#shared/result.ts';
import { commonPassphrases } from './common-passphrases.ts';

const shortestPassphrase = 10;

/** The same bytes whichever way a keyboard composes `é`. The caller overwrites them after use. */
export function passphraseBytes(passphrase: string): Uint8Array<ArrayBuffer> {
  // Not `Buffer.from`: a slab shared with others could not be handed over and erased.
  return new TextEncoder().encode(passphrase.normalize('NFC'));
}

export function checkStrength(passphrase: string): Result<null, 'short' | 'common'> {
  const characters = [...passphrase.normalize('NFC')];
  if (characters.length < shortestPassphrase) return err('short');
  return isCommon(passphrase) ? err('common') : ok(null);
}

function isCommon(passphrase: string): boolean {
  const folded = passphrase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, '');
  const stem = folded.replace(/^\d+|\d+$/g, '');
  return (
    new Set(folded).size <= 3 ||
    commonPassphrases.has(folded) ||
    commonPassphrases.has(stem) ||
    isRun(folded)
  );
}

const runs = [
  '0123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
];

const isRun = (folded: string): boolean =>
  runs.some((run) => run.includes(folded) || [...run].reverse().join('').includes(folded));
