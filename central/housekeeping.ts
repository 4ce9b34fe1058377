import { appendToFeeds, type FeedChanges } from './store/feeds.ts';
import {
  dropConflicts,
  dropOldSessions,
  eraseDeletedMembers,
  type Gone,
  purgeTombstones,
} from './store/forgetting.ts';
import type { Store } from './store/store.ts';
import type { FeedChange } from './sync/working-set.ts';

export type Keeping = {
  /** A deleted member can be restored from a conflict record that long; then the fields are gone. */
  readonly deletedMemberDays: number;
  readonly closedConflictDays: number;
  /** An office that was away longer reads its scopes again from the start. */
  readonly tombstoneDays: number;
  readonly sessionDays: number;
};

export const usualKeeping: Keeping = {
  deletedMemberDays: 30,
  closedConflictDays: 90,
  tombstoneDays: 400,
  sessionDays: 90,
};

/** What central forgets with time. Safe to run at any moment, beside pushes. */
export async function keepHouse(store: Store, keeping: Keeping): Promise<void> {
  await store.tx(async (sql) => {
    const erased = await eraseDeletedMembers(sql, keeping.deletedMemberDays);
    const gone = await dropConflicts(sql, erased, keeping.closedConflictDays);
    await appendToFeeds(sql, deletionsByScope(gone));
  });
  await store.tx((sql) => purgeTombstones(sql, keeping.tombstoneDays));
  await store.tx((sql) => dropOldSessions(sql, keeping.sessionDays));
}

function deletionsByScope(gone: readonly Gone[]): FeedChanges {
  const byScope = new Map<string, FeedChange[]>();
  for (const { scope, entity, id } of gone) {
    const deletion: FeedChange = { entity, id, op: 'del' };
    byScope.set(scope, [...(byScope.get(scope) ?? []), deletion]);
  }
  return byScope;
}
