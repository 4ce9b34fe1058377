import type { NewId } from '#shared/ports.ts';
import { appendToFeeds, type FeedChanges } from './store/feeds.ts';
import {
  type Binned,
  dropConflicts,
  dropOldSessions,
  emptyBin,
  eraseDeletedRows,
  eraseHistory,
  purgeTombstones,
  type Told,
} from './store/forgetting.ts';
import type { Store } from './store/store.ts';
import type { FeedChange, StoredChange } from './sync/working-set.ts';

/** Who the history names where nobody acted. */
const byCentral = 'central';

export type Keeping = {
  /** Then a member in the bin is deleted. */
  readonly binDays: number;
  /** A deleted row can be restored from a conflict record that long; then the fields are gone. */
  readonly deletedRowDays: number;
  readonly closedConflictDays: number;
  /** An office that was away longer reads its scopes again from the start. */
  readonly tombstoneDays: number;
  readonly sessionDays: number;
};

export const usualKeeping: Keeping = {
  binDays: 30,
  deletedRowDays: 30,
  closedConflictDays: 90,
  tombstoneDays: 400,
  sessionDays: 90,
};

type House = { readonly store: Store; readonly newId: NewId };

/** What central forgets with time. Safe to run at any moment, beside pushes. */
export async function keepHouse({ store, newId }: House, keeping: Keeping): Promise<void> {
  await store.tx(async (sql) => {
    const lines = (await emptyBin(sql, keeping.binDays)).map((row) => deletionOf(row, newId()));
    const told = lines.flatMap(({ id, rowId, scope }): Told[] => [
      { scope, entity: 'member', id: rowId, op: 'del' },
      { scope, entity: 'change', id, op: 'put' },
    ]);
    await appendToFeeds(sql, byScope(told), new Map(lines.map((line) => [line.id, line])));
  });
  await store.tx(async (sql) => {
    const erased = await eraseDeletedRows(sql, keeping.deletedRowDays);
    const emptied = await eraseHistory(sql, erased);
    const gone = await dropConflicts(sql, erased, keeping.closedConflictDays);
    await appendToFeeds(sql, byScope([...emptied, ...gone]));
  });
  await store.tx((sql) => purgeTombstones(sql, keeping.tombstoneDays));
  await store.tx((sql) => dropOldSessions(sql, keeping.sessionDays));
}

/** As the history says it of any deletion. */
const deletionOf = ({ id: rowId, scope, rev, at }: Binned, id: string): StoredChange => ({
  id,
  scope,
  entity: 'member',
  rowId,
  rev,
  op: 'delete',
  saidAt: at,
  by: byCentral,
  office: null,
  fields: [],
});

function byScope(told: readonly Told[]): FeedChanges {
  const feeds = new Map<string, FeedChange[]>();
  for (const { scope, ...change } of told) {
    const feed = feeds.get(scope) ?? [];
    feed.push(change);
    feeds.set(scope, feed);
  }
  return feeds;
}
