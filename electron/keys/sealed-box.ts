import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { binaryFormats } from '../disk/formats.ts';

const ivBytes = 12;
const tagBytes = 16;
const prefixBytes = 1 + ivBytes;

/** `context` is bound to the content: a box moved elsewhere does not open. */
export type BoxKey = { readonly key: Uint8Array; readonly context: string };

/** AES-256-GCM: version, random IV, ciphertext, tag. */
export function seal({ key, context }: BoxKey, content: Uint8Array): Buffer {
  const iv = randomBytes(ivBytes);
  const version = Buffer.from([binaryFormats.sealedBox]);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  cipher.setAAD(associated(version, context));
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([version, iv, sealed, cipher.getAuthTag()]);
}

/** Null when the key, the context or a single bit of the box is another one. */
export function unseal({ key, context }: BoxKey, box: Uint8Array): Buffer | null {
  if (box.length < prefixBytes + tagBytes || box[0] !== binaryFormats.sealedBox) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(1, prefixBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(associated(box.subarray(0, 1), context));
  decipher.setAuthTag(box.subarray(-tagBytes));
  const content = decipher.update(box.subarray(prefixBytes, -tagBytes));
  try {
    return Buffer.concat([content, decipher.final()]);
  } catch {
    // OpenSSL's only answer to a tag that does not match.
    content.fill(0);
    return null;
  }
}

const associated = (version: Uint8Array, context: string): Buffer =>
  Buffer.concat([version, Buffer.from(context)]);
