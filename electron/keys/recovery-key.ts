import { createHash } from 'node:crypto';
import { keyBytes } from './subkey.ts';

/** Crockford's alphabet: no I, L, O or U, so nothing is misread on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checksumBytes = 3;
/** 32 bytes of key and 3 of checksum are exactly 56 characters of five bits. */
const characters = ((keyBytes + checksumBytes) * 8) / 5;

/** Fourteen groups of four characters; the last three bytes tell a typing mistake from a wrong key. */
export function formatRecoveryKey(key: Uint8Array): string {
  const text = toBase32(Buffer.concat([key, checksumOf(key)]));
  return (text.match(/.{4}/g) ?? []).join('-');
}

/** Forgives case, spaces, dashes and the letters that look like digits. Null when the checksum is off. */
export function parseRecoveryKey(typed: string): Uint8Array<ArrayBuffer> | null {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (text.length !== characters || [...text].some((letter) => !alphabet.includes(letter)))
    return null;
  const bytes = fromBase32(text);
  const key = bytes.subarray(0, keyBytes);
  return checksumOf(key).equals(bytes.subarray(keyBytes)) ? new Uint8Array(key) : null;
}

const checksumOf = (key: Uint8Array): Buffer =>
  createHash('sha256')
    .update('permanence recovery key')
    .update(key)
    .digest()
    .subarray(0, checksumBytes);

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[Number.parseInt(five, 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
