import type { PushResult, RejectReason } from '#shared/sync/protocol.ts';

type WithoutN<R> = R extends PushResult ? Omit<R, 'n'> : never;

/** What became of one mutation. */
export type Outcome = WithoutN<PushResult>;

export const applied = (rev: number): Outcome => ({ status: 'ok', rev });

export const rejected = (reason: RejectReason): Outcome => ({ status: 'rejected', reason });
