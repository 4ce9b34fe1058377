import { z } from 'zod';

/** `too-large`, in bytes: nothing was written. `gone`: cancelled, finished, or given up because the office was locked. */
export const PieceFailure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('too-large'), limit: z.int() }),
  z.object({ kind: z.literal('gone') }),
]);
export type PieceFailure = z.infer<typeof PieceFailure>;
