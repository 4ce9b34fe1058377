import type { Permission } from '#shared/domain/access.ts';
import type { NewId } from '#shared/ports.ts';
import type { ConflictReason } from '#shared/sync/conflict.ts';
import type { MergedRow } from '#shared/sync/merge.ts';

export type StoredMember = MergedRow & {
  readonly id: string;
  readonly scope: string;
  readonly isDeleted: boolean;
  /** Its fields are gone for good. */
  readonly isErased: boolean;
};

export type StoredConflict = {
  readonly id: string;
  readonly scope: string;
  readonly rev: number;
  readonly rowId: string;
  readonly field: string;
  readonly reason: ConflictReason;
  /** The member's revision when the two values met. */
  readonly rowRev: number;
  readonly serverValue: unknown;
  readonly clientValue: unknown;
  readonly serverClient: string | null;
  readonly clientClient: string | null;
  readonly n: number;
  readonly status: 'open' | 'kept-server' | 'took-client';
  readonly resolvedBy: string | null;
};

export type Entity = 'member' | 'conflict';
export type FeedOp = 'put' | 'del' | 'leave';
export type FeedChange = { readonly entity: Entity; readonly id: string; readonly op: FeedOp };

export type Grant = { readonly permission: Permission | 'none'; readonly onceWrote: boolean };

/**
 * The rows a push is about, locked, as its mutations change them one after the other in memory; written back by
 * `saveWorkingSet` in a handful of statements. It lives as long as one transaction.
 */
export type WorkingSet = {
  readonly clientId: string;
  readonly accountId: string;
  readonly grants: ReadonlyMap<string, Grant>;
  /** Members that were once in a scope this account could write, wherever they are now. */
  readonly onceHeld: ReadonlySet<string>;
  readonly members: Map<string, StoredMember>;
  readonly conflicts: Map<string, StoredConflict>;
  readonly created: Set<string>;
  readonly changedMembers: Set<string>;
  readonly changedConflicts: Set<string>;
  /** By scope, then by entity and id: an entity is in a feed once, at its last change. */
  readonly feeds: Map<string, Map<string, FeedChange>>;
  readonly newId: NewId;
};

export function putMember(set: WorkingSet, member: StoredMember): void {
  set.members.set(member.id, member);
  set.changedMembers.add(member.id);
  announce(set, member.scope, {
    entity: 'member',
    id: member.id,
    op: member.isDeleted ? 'del' : 'put',
  });
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

export type Access = 'write' | 'read' | 'lost' | 'none';

/** `lost`: it could write this row once. `none`: to this account the row does not exist. */
export function accessTo(set: WorkingSet, member: StoredMember): Access {
  const grant = set.grants.get(member.scope);
  if (grant?.permission === 'write') return 'write';
  if (set.onceHeld.has(member.id)) return 'lost';
  return grant?.permission === 'read' ? 'read' : 'none';
}

export const mayWrite = (set: WorkingSet, scope: string): boolean =>
  set.grants.get(scope)?.permission === 'write';
