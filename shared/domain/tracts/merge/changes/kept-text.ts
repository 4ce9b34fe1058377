import { z } from 'zod';
import type { KeptText } from './tract-change.ts';

const mostLetters = 20_000;

const Delta = z.array(
  z.object({
    insert: z.string(),
    attributes: z.record(z.string(), z.unknown()).optional(),
  }),
);

/** What a raw tract says of a text; `null` where it is too long or no text. */
export function readKeptText(raw: string | undefined): KeptText {
  if (raw === undefined || raw.length > 10 * mostLetters) {
    return null;
  }
  const read = Delta.safeParse(JSON.parse(raw));
  const letters = read.data?.reduce((sum, { insert }) => sum + insert.length, 0) ?? 0;
  return read.success && letters <= mostLetters
    ? read.data.map(({ insert, attributes }) => ({ text: insert, attributes: attributes ?? {} }))
    : null;
}
