import { z } from 'zod';
import { SwatchId } from '../../story.ts';
import { OrderKey } from './ids.ts';

const ink = z.number().min(0).max(100);

/** Percentages of ink. */
export const Cmyk = z.object({ cyan: ink, magenta: ink, yellow: ink, black: ink }).readonly();
export type Cmyk = z.infer<typeof Cmyk>;

export const Swatch = z
  .object({
    id: SwatchId,
    name: z.string().max(200),
    cmyk: Cmyk,
    /** The name of a spot ink (`PANTONE Warm Red C`): `cmyk` then stands in for it. */
    spot: z.string().max(120).nullable(),
    order: OrderKey,
    deleted: z.boolean(),
  })
  .readonly();
export type Swatch = z.infer<typeof Swatch>;

/** Always there, whatever the document says: text is never without a colour. */
export const blackSwatch: Swatch = Swatch.parse({
  id: 'black',
  name: '',
  cmyk: { cyan: 0, magenta: 0, yellow: 0, black: 100 },
  spot: null,
  order: '1',
  deleted: false,
});
