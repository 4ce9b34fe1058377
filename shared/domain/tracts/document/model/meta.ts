import { z } from 'zod';
import { FormatId } from '../../formats/format.ts';

export const TractMeta = z
  .object({
    /** Of the layout of the document; a newer one is read as far as it is understood. */
    version: z.int().min(1).max(1_000),
    title: z.string().max(300),
    format: FormatId,
    language: z.string().min(2).max(35),
  })
  .readonly();
export type TractMeta = z.infer<typeof TractMeta>;

export const plainMeta: TractMeta = { version: 1, title: '', format: 'custom', language: 'fr' };
