import { z } from 'zod';
import { SwatchId } from '../../story.ts';

export const Fill = SwatchId.nullable();
export type Fill = z.infer<typeof Fill>;

/** The width and the dashes are points. */
export const Stroke = z
  .object({
    swatch: SwatchId,
    width: z.number().min(0).max(500),
    dash: z.array(z.number().min(0).max(500)).max(12).readonly(),
  })
  .readonly()
  .nullable();
export type Stroke = z.infer<typeof Stroke>;
