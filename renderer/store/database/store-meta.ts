import type { ScopeId } from '#shared/domain/scope.ts';
import type { Guard, TableState } from '#shared/ipc/safety.ts';
import type { Removal } from '#shared/sync/mass-deletion.ts';
import type { ScopeHead } from '#shared/sync/protocol.ts';
import { emptyTable } from '../sealed/digest.ts';
import { type TableName, tableNames } from './tables.ts';

/** The one record that says what all others are. Sealed, and rewritten by every commit. */
export type StoreMeta = {
  /** See `migrations.ts`. */
  readonly schema: number;
  readonly instanceId: string;
  /** Commit counter. */
  readonly seq: number;
  readonly tables: Readonly<Record<TableName, TableState>>;
  /** Who this office is to central, and the place of its next mutation. */
  readonly clientId: string;
  readonly nextN: number;
  /** The last mutation whose answer is stored here. */
  readonly acked: number;
  /** Mutations up to here may have been applied under an earlier client id: "it exists already" is no news. */
  readonly reofferedUpTo: number;
  /** Null until central has been met. */
  readonly epoch: string | null;
  readonly scopes: Readonly<Record<ScopeId, ScopeState>>;
  /** The section that people entered before meeting central were given to. */
  readonly localBecame: ScopeId | null;
  readonly lastSyncedAt: string | null;
  /** Ids of people who are gone for good and of whom records of this store may still hold something. */
  readonly toForget?: readonly string[];
  /** Ids of pictures whose scope is gone, and whose files may still lie on the disk. */
  readonly picturesToDrop?: readonly string[];
  /** The commit after which no record here held anything of who was forgotten last: older copies still do. */
  readonly forgotAt?: number;
};

/** What central lets this account do, without the parts that move with every change. */
export type ScopeGrant = Omit<ScopeHead, 'head' | 'minSeq'>;

export type ScopeState = {
  /** Hexadecimal; the scope's key needs it, so to forget it is to shred the scope. */
  readonly salt: string;
  readonly grant: ScopeGrant;
  readonly cursor: number;
  /** Lines about entities that this version does not know were passed over. */
  readonly hasUnknown: boolean;
  /** Rows removed since the last complete pull. */
  readonly removal: Removal;
  readonly removalIs: 'everyday' | 'paused' | 'allowed';
};

export type Beginning = {
  readonly schema: number;
  readonly instanceId: string;
  readonly clientId: string;
};

export const newMeta = ({ schema, instanceId, clientId }: Beginning): StoreMeta => ({
  schema,
  instanceId,
  seq: 0,
  tables: Object.fromEntries(tableNames.map((table) => [table, emptyTable])) as StoreMeta['tables'],
  clientId,
  nextN: 1,
  acked: 0,
  reofferedUpTo: 0,
  epoch: null,
  scopes: {},
  localBecame: null,
  lastSyncedAt: null,
});

/** What main keeps outside. `numbered` is no table: it counts the mutations this client has numbered so far. */
export const guardOf = (meta: StoreMeta, database: string): Guard => ({
  format: 1,
  database,
  instanceId: meta.instanceId,
  schema: meta.schema,
  seq: meta.seq,
  tables: {
    ...meta.tables,
    numbered: { count: meta.nextN - 1, digest: meta.clientId.replaceAll('-', '') },
  },
});

export const saltIn = (meta: StoreMeta, scope: ScopeId): string | null =>
  meta.scopes[scope]?.salt ?? null;
