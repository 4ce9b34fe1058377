import { z } from 'zod';
import { Account } from '../api/routes.ts';
import { Heads, PushRequest, PushResponse } from '../sync/protocol.ts';
import { answer, Bytes, nothing } from './answer.ts';
import { SyncFailure } from './sync-failure.ts';

/** The office's account at central, and what goes to and fro. */
export const syncRequests = {
  'session.state': {
    input: nothing,
    output: z.object({ centralUrl: z.string().nullable(), account: Account.nullable() }),
  },
  'session.signIn': {
    input: z.object({
      centralUrl: z.string().max(300),
      email: z.string().max(254),
      password: z.string().max(200),
      clientId: z.uuid(),
    }),
    output: answer(z.object({ account: Account }), SyncFailure),
  },
  'session.signOut': { input: nothing, output: nothing },

  /** `heads` is null when nothing moved since the last call. */
  'sync.heads': {
    input: nothing,
    output: answer(z.object({ heads: Heads.nullable() }), SyncFailure),
  },
  'sync.push': { input: PushRequest, output: answer(PushResponse, SyncFailure) },
  /**
   * The next piece of a scope's feed after `since`, as the NDJSON bytes that central sent, ending with a
   * cursor line. Main keeps the stream open between calls and goes on reading where the last piece ended.
   */
  'sync.changes': {
    input: z.object({ scope: z.string(), epoch: z.uuid(), since: z.int().nonnegative() }),
    output: answer(z.object({ ndjson: Bytes }), SyncFailure),
  },
  /** How the last cycle went, so that main can choose when the next one is due (back-off, badge). */
  'sync.cycleEnded': {
    input: z.object({
      outcome: z.enum(['done', 'offline', 'failed', 'signed-out']),
      waiting: z.int(),
    }),
    output: nothing,
  },
} as const;
