import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseJson } from './parse-json.ts';

/** What surrounds the content of every JSON file of ours. This shape is for ever; `body` has versions. */
const Envelope = z.strictObject({
  kind: z.string(),
  format: z.int().positive(),
  revision: z.int().nonnegative(),
  sha256: z.string(),
  body: z.unknown(),
});
type Sealed = Omit<z.infer<typeof Envelope>, 'sha256'>;

export function writeEnvelope({ kind, format, revision, body }: Sealed): string {
  const sha256 = createHash('sha256')
    .update(JSON.stringify([kind, format, revision, body]))
    .digest('hex');
  return JSON.stringify({ kind, format, revision, sha256, body });
}

/** Null unless the text is, byte for byte, what `writeEnvelope` writes: one flipped bit is enough. */
export function readEnvelope(kind: string, text: string): Sealed | null {
  const envelope = parseJson(Envelope, text);
  if (!envelope.ok || envelope.value.kind !== kind) return null;
  return writeEnvelope(envelope.value) === text ? envelope.value : null;
}
