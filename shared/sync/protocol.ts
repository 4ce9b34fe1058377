import { z } from 'zod';
import { IsoDateTime } from '../domain/dates.ts';
import { MemberFields } from '../domain/members/member.ts';
import { RecordKind } from '../domain/records/record.ts';
import { ScopeClass, ScopeId } from '../domain/scope.ts';
import { Change } from './change.ts';
import { Conflict } from './conflict.ts';
import { Mutation } from './mutation.ts';

/** The whole wire protocol on one page. `/v1/sync`, `/v1/push`, `/v1/scopes/:scope/changes`. */

/** Sequence number in one scope's feed; gap-free, starts at 1; 0 means "from the beginning". */
const Seq = z.int().nonnegative();

export const ScopeHead = z.object({
  id: ScopeId,
  head: Seq,
  minSeq: Seq,
  permission: z.enum(['read', 'write']),
  /** `own`: what the account keeps for itself; it has no section. */
  class: z.union([ScopeClass, z.literal('own')]),
  sectionId: z.string(),
  sectionName: z.string(),
});
export type ScopeHead = z.infer<typeof ScopeHead>;

/** What moved and what is granted: one cheap poll. A scope that is missing has been revoked: wipe it. */
export const Heads = z.object({
  /** Changes when central was restored from a backup. */
  epoch: z.uuid(),
  serverTime: IsoDateTime,
  schema: z.object({ min: z.int(), cur: z.int() }),
  scopes: z.array(ScopeHead),
});
export type Heads = z.infer<typeof Heads>;

export const maxMutationsPerPush = 500;

export const PushRequest = z.object({
  epoch: z.uuid(),
  clientId: z.uuid(),
  schema: z.int(),
  /** Highest n whose answer the client has stored: central may forget results up to it. */
  acked: z.int().nonnegative(),
  mutations: z.array(Mutation).min(1).max(maxMutationsPerPush),
});
export type PushRequest = z.infer<typeof PushRequest>;

export const RejectReason = z.enum([
  'forbidden',
  'not-found',
  'gone',
  'exists',
  'invalid',
  /** Its money moved in a year whose books were closed meanwhile. */
  'closed-year',
]);
export type RejectReason = z.infer<typeof RejectReason>;

export const PushResult = z.discriminatedUnion('status', [
  z.object({ n: z.int(), status: z.literal('ok'), rev: z.int() }),
  /** `fields` kept central's value and became conflict records; the others were applied. */
  z.object({
    n: z.int(),
    status: z.literal('conflict'),
    rev: z.int(),
    fields: z.array(z.string()),
  }),
  z.object({ n: z.int(), status: z.literal('rejected'), reason: RejectReason }),
]);
export type PushResult = z.infer<typeof PushResult>;

/** One result for each mutation, in order. Replaying a mutation gives the stored result. */
export const PushResponse = z.object({ results: z.array(PushResult), heads: Heads });
export type PushResponse = z.infer<typeof PushResponse>;

/** One line of the NDJSON feed: an entity at its newest sequence number… */
export const FeedItem = z.union([
  z.object({
    seq: Seq,
    op: z.literal('put'),
    entity: z.literal('member'),
    id: z.uuid(),
    rev: z.int(),
    row: MemberFields,
  }),
  /** Anything else that is kept (`records/record.ts`), fields of newer versions included. */
  z.object({
    seq: Seq,
    op: z.literal('put'),
    entity: RecordKind,
    id: z.uuid(),
    rev: z.int(),
    row: z.record(z.string(), z.json()),
  }),
  z.object({ seq: Seq, op: z.literal('put-change'), id: z.uuid(), row: Change }),
  z.object({ seq: Seq, op: z.literal('put-conflict'), id: z.uuid(), rev: z.int(), row: Conflict }),
  /** Deleted, or (`leave`) gone to another scope: drop it only if it is still held under this scope. */
  z.object({
    seq: Seq,
    op: z.enum(['del', 'leave']),
    entity: z.union([z.enum(['member', 'conflict', 'change']), RecordKind]),
    id: z.uuid(),
  }),
]);
export type FeedItem = z.infer<typeof FeedItem>;

/** …and the line that ends each page: store it with the rows above it, in one transaction. */
export const FeedCursor = z.object({ cursor: Seq, more: z.boolean() });
export type FeedCursor = z.infer<typeof FeedCursor>;

/** Rows between two cursor lines of a streamed bootstrap. */
export const rowsPerPage = 5_000;
