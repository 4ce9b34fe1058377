import { type Bytes, utf8 } from './bytes.ts';

/** version(1) | key generation(2) | iv(12) | ciphertext | tag(16) */
const version = 1;
const headerLength = 15;
const ivStart = 3;
const tagLength = 16;

/** Today's generation of every key; records say which one sealed them. */
export const keyGeneration = 1;

/** `place` binds the record to where it lies: moved elsewhere, it does not open. */
export async function seal(key: CryptoKey, place: string, plain: Bytes): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const ciphertext = await crypto.subtle.encrypt(algorithm(iv, place), key, plain);
  const sealed = new Uint8Array(headerLength + ciphertext.byteLength);
  sealed[0] = version;
  sealed[1] = keyGeneration >> 8;
  sealed[2] = keyGeneration & 0xff;
  sealed.set(iv, ivStart);
  sealed.set(new Uint8Array(ciphertext), headerLength);
  return sealed;
}

/** Throws when the bytes are not what was sealed for this place with this key. */
export async function unseal(key: CryptoKey, place: string, sealed: Bytes): Promise<Bytes> {
  if (sealed.length < headerLength + tagLength || sealed[0] !== version) {
    throw new UnreadableRecord(place);
  }
  if (generationOf(sealed) !== keyGeneration) throw new UnreadableRecord(place);
  const iv = sealed.subarray(ivStart, headerLength);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(algorithm(iv, place), key, sealed.subarray(headerLength)),
    );
  } catch {
    throw new UnreadableRecord(place);
  }
}

/** The GCM tag: 16 bytes that no other content of the record would have. */
export const tagOf = (sealed: Bytes): Bytes => sealed.slice(-tagLength);

class UnreadableRecord extends Error {
  constructor(place: string) {
    super(`A sealed record cannot be read: ${place}`);
  }
}

const generationOf = (sealed: Bytes): number => ((sealed[1] ?? 0) << 8) | (sealed[2] ?? 0);

const algorithm = (iv: Bytes, place: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(`${place}|${keyGeneration}`),
});
