import { z } from 'zod';

export const nothing = z.object({}).strict();
export const Bytes = z.instanceof(Uint8Array);

/** An expected refusal crosses the border as a value. */
export const answer = <V extends z.ZodType, E extends z.ZodType>(value: V, error: E) =>
  z.union([z.object({ ok: z.literal(true), value }), z.object({ ok: z.literal(false), error })]);
