import { z } from 'zod';

const side = z.number().positive().max(1_000);

/** What the system's print dialogue begins with, where the system lets itself be told. */
export const PrintWish = z.object({
  /** Null: whoever prints says how often. */
  copies: z.int().min(1).max(9_999).nullable(),
  sides: z.enum(['one', 'long-edge', 'short-edge']),
  /** Upright, in millimetres. */
  paper: z.object({ width: side, height: side }),
});
export type PrintWish = Readonly<z.infer<typeof PrintWish>>;
