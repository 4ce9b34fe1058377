import { z } from 'zod';
import { problems } from '../api/problem.ts';

/** Why a conversation with central did not end well. Facts; sentences are translations. */
export const SyncFailure = z.discriminatedUnion('kind', [
  /** No answer: no network, name not found, connection refused or cut. */
  z.object({ kind: z.literal('offline') }),
  /** It answered within no reasonable time. */
  z.object({ kind: z.literal('timeout') }),
  z.object({ kind: z.literal('not-connected') }),
  /** The session ended: sign in again. */
  z.object({ kind: z.literal('signed-out') }),
  /** An answer that is not central's protocol (a captive portal, a proxy's page, half a line, garbage). */
  z.object({ kind: z.literal('not-central'), status: z.int(), detail: z.string() }),
  z.object({ kind: z.literal('bad-address') }),
  z.object({
    kind: z.literal('problem'),
    problem: z.enum(Object.keys(problems) as [keyof typeof problems, ...(keyof typeof problems)[]]),
    status: z.int(),
    retryAfterMs: z.int().nullable(),
  }),
]);
export type SyncFailure = z.infer<typeof SyncFailure>;
