import { z } from 'zod';

/** Which columns a list shows, in which order, how wide; what it is sorted and grouped by. */
export const GridLayout = z.object({
  columns: z
    .array(z.object({ id: z.string().max(120), widthRem: z.number().min(2).max(80) }))
    .min(1)
    .max(100)
    .readonly(),
  /** How many of the first columns stay in place. */
  frozen: z.int().nonnegative(),
  sort: z
    .array(
      z.object({
        column: z.string().max(120),
        direction: z.enum(['ascending', 'descending']),
      }),
    )
    .max(8)
    .readonly(),
  groupBy: z.string().max(120).nullable(),
});
export type GridLayout = z.infer<typeof GridLayout>;
