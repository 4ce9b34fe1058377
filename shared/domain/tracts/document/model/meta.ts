import { z } from 'zod';
import { IsoDate } from '#shared/domain/dates.ts';
import { FormatId } from '../../formats/format.ts';
import { Purpose } from './purpose.ts';

export const TractMeta = z
  .object({
    /** Of the layout of the document; a newer one is read as far as it is understood. */
    version: z.int().min(1).max(1_000),
    title: z.string().max(300),
    format: FormatId,
    language: z.string().min(2).max(35),
    /** What it is to the law; null: its format says so. */
    purpose: Purpose.nullable(),
    /** The day of the vote it speaks for. */
    voteDay: IsoDate.nullable(),
    /** The day on which it is meant to be handed out. */
    handOutDay: IsoDate.nullable(),
    /**
     * Findings before printing that somebody waved through: the same for every office, as whoever prints need not be
     * whoever decided. Of two offices that wave at once without a network one is asked again.
     */
    waved: z.array(z.string().max(240)).max(1_000).readonly(),
  })
  .readonly();
export type TractMeta = z.infer<typeof TractMeta>;

export const plainMeta: TractMeta = {
  version: 1,
  title: '',
  format: 'custom',
  language: 'fr',
  purpose: null,
  voteDay: null,
  handOutDay: null,
  waved: [],
};
