import { z } from 'zod';

const id = z.string().max(300);
const thing = z.enum(['object', 'page', 'style', 'swatch', 'guide', 'document']);

/** Text as it was written, each stretch with what it says of itself; `null`: too long to be kept here. */
const KeptText = z
  .array(z.object({ text: z.string(), attributes: z.record(z.string(), z.unknown()) }).readonly())
  .readonly()
  .nullable();
export type KeptText = z.infer<typeof KeptText>;

/** One thing that somebody's work changed on a leaflet: told in words, and taken back by one edit where it can be. */
export const TractChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), thing, id }).readonly(),
  z.object({ kind: z.literal('deleted'), thing, id }).readonly(),
  z.object({ kind: z.literal('brought-back'), thing, id }).readonly(),
  /** Somebody went on working on what is deleted here. */
  z.object({ kind: z.literal('changed-in-bin'), thing, id }).readonly(),
  z
    .object({
      kind: z.literal('replaced'),
      thing,
      id,
      field: z.string().max(200),
      before: z.unknown(),
      after: z.unknown(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('rewritten'),
      story: id,
      /** The frame or the table that shows it. */
      object: id.nullable(),
      before: KeptText,
      after: KeptText,
    })
    .readonly(),
]);
export type TractChange = z.infer<typeof TractChange>;

export const plainText = (kept: NonNullable<KeptText>): string =>
  kept.map(({ text }) => text).join('');
