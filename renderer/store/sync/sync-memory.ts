import type { Account } from '#shared/api/routes.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import type { Change } from '#shared/sync/change.ts';
import type { HeldRow } from '#shared/sync/held-row.ts';
import type { Heads } from '#shared/sync/protocol.ts';

/** A scope being read again from its beginning, beside the rows that are shown meanwhile. */
export type Staging = {
  readonly epoch: string;
  cursor: number;
  isComplete: boolean;
  hasUnknown: boolean;
  readonly rows: Map<string, HeldRow>;
  readonly history: Map<string, Change>;
};

/** What the sync loop remembers until the Worker ends; all of it can be found out again. */
export type SyncMemory = {
  account: Account | null;
  cycle:
    | { readonly kind: 'none' }
    | { readonly kind: 'running' }
    | { readonly kind: 'done' }
    | { readonly kind: 'failed'; readonly failure: SyncFailure };
  received: number;
  lastSyncedAt: string | null;
  /** The last that central has told; null until it was asked. */
  heads: Heads | null;
  readonly staging: Map<ScopeId, Staging>;
};

export const newSyncMemory = (lastSyncedAt: string | null): SyncMemory => ({
  account: null,
  cycle: { kind: 'none' },
  received: 0,
  lastSyncedAt,
  heads: null,
  staging: new Map(),
});
