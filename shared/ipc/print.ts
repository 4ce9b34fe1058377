import { z } from 'zod';

/** Why nothing came out. `failed` is what the system's own printing said no to. */
export const PrintFailure = z.object({ kind: z.enum(['no-printer', 'not-a-pdf', 'failed']) });
export type PrintFailure = z.infer<typeof PrintFailure>;
