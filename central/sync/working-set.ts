import type { Permission } from '#shared/domain/access.ts';
import type { RecordKind } from '#shared/domain/records/record.ts';
import type { NewId } from '#shared/ports.ts';
import type { Change } from '#shared/sync/change.ts';
import type { ConflictReason } from '#shared/sync/conflict.ts';
import type { MergedRow } from '#shared/sync/merge.ts';
import type { ClosingRow } from '../store/closed-years.ts';

export type RowEntity = 'member' | RecordKind;

export type StoredRow = MergedRow & {
  readonly id: string;
  readonly entity: RowEntity;
  readonly scope: string;
  readonly isDeleted: boolean;
  /** Its fields are gone for good; of one that is not deleted, a pointer at another record is left. */
  readonly isErased: boolean;
};

export type StoredConflict = {
  readonly id: string;
  readonly scope: string;
  readonly rev: number;
  readonly entity: RowEntity;
  readonly rowId: string;
  readonly field: string;
  readonly reason: ConflictReason;
  /** The row's revision when the two values met. */
  readonly rowRev: number;
  readonly serverValue: unknown;
  readonly clientValue: unknown;
  readonly serverClient: string | null;
  readonly clientClient: string | null;
  readonly n: number;
  readonly status: 'open' | 'kept-server' | 'took-client';
  readonly resolvedBy: string | null;
};

/** A line of the history; central's clock is added when it is written. */
export type StoredChange = Omit<Change, 'at' | 'saidAt' | 'fields'> & {
  readonly scope: string;
  readonly saidAt: string;
  readonly fields: readonly FieldChange[];
};
export type FieldChange = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};

export type Entity = RowEntity | 'conflict' | 'change';
export type FeedOp = 'put' | 'del' | 'leave';
export type FeedChange = { readonly entity: Entity; readonly id: string; readonly op: FeedOp };

export type Grant = { readonly permission: Permission | 'none'; readonly onceWrote: boolean };

/**
 * The rows a push is about, locked, as its mutations change them one after the other in memory; written back by
 * `saveRows` in a handful of statements. It lives as long as one transaction.
 */
export type WorkingSet = {
  readonly clientId: string;
  readonly accountId: string;
  /** Names at this moment, for the history. */
  readonly author: { readonly by: string; readonly office: string };
  readonly grants: ReadonlyMap<string, Grant>;
  /** Rows that were once in a scope this account could write, wherever they are now. */
  readonly onceHeld: ReadonlySet<string>;
  /** As they were when the transaction began. */
  readonly loaded: ReadonlyMap<string, StoredRow>;
  readonly rows: Map<string, StoredRow>;
  readonly conflicts: Map<string, StoredConflict>;
  /** Which years' books are closed, of the scopes in which this push writes down money. */
  readonly closings: ClosingRow[];
  /** Ids of what the history said before of rows that this push moves or may bring back, by row. */
  readonly pastChanges: ReadonlyMap<string, readonly string[]>;
  /** New lines of the history. */
  readonly changes: Map<string, StoredChange>;
  readonly changedRows: Set<string>;
  readonly changedConflicts: Set<string>;
  /** By scope, then by entity and id: an entity is in a feed once, at its last change. */
  readonly feeds: Map<string, Map<string, FeedChange>>;
  readonly newId: NewId;
};

export function putRow(set: WorkingSet, row: StoredRow): void {
  set.rows.set(row.id, row);
  set.changedRows.add(row.id);
  const { entity, id } = row;
  announce(set, row.scope, { entity, id, op: row.isDeleted ? 'del' : 'put' });
}

export function putConflict(set: WorkingSet, conflict: StoredConflict): void {
  set.conflicts.set(conflict.id, conflict);
  set.changedConflicts.add(conflict.id);
  announce(set, conflict.scope, { entity: 'conflict', id: conflict.id, op: 'put' });
}

export function announce(set: WorkingSet, scope: string, change: FeedChange): void {
  const feed = set.feeds.get(scope) ?? new Map<string, FeedChange>();
  const key = `${change.entity}:${change.id}`;
  feed.delete(key);
  feed.set(key, change);
  set.feeds.set(scope, feed);
}

/** Of this kind: under the id of a row of another kind there is nothing. */
export function rowOf(
  set: WorkingSet,
  { entity, id }: { readonly entity: RowEntity; readonly id: string },
): StoredRow | undefined {
  const row = set.rows.get(id);
  return row?.entity === entity ? row : undefined;
}

export type Access = 'write' | 'read' | 'lost' | 'none';

/** `lost`: it could write this row once. `none`: to this account the row does not exist. */
export function accessTo(set: WorkingSet, row: StoredRow): Access {
  const grant = set.grants.get(row.scope);
  if (grant?.permission === 'write') return 'write';
  if (set.onceHeld.has(row.id)) return 'lost';
  return grant?.permission === 'read' ? 'read' : 'none';
}

export const mayWrite = (set: WorkingSet, scope: string): boolean =>
  set.grants.get(scope)?.permission === 'write';
