import type { NewId } from '#shared/ports.ts';
import { appendToFeeds, type FeedChanges } from './store/feeds.ts';
import {
  deletePeople,
  emptyMerged,
  type Forgotten,
  whoIsThere,
  whoMayBeForgotten,
} from './store/forget-people.ts';
import {
  dropConflictsOf,
  dropOldConflicts,
  dropOldSessions,
  eraseDeletedRows,
  eraseHistory,
  purgeTombstones,
  type Told,
} from './store/forgetting.ts';
import { dropPicturesWithoutUse } from './store/pictures.ts';
import { forgetAbsent } from './store/presence.ts';
import type { Sql, Store } from './store/store.ts';
import { decideForgetting } from './sync/decide-forgetting.ts';
import type { FeedChange, StoredChange } from './sync/working-set.ts';

/** Who the history names where nobody acted. */
const byCentral = 'central';

export type Keeping = {
  /** Then a member in the bin is forgotten, and a merged record but for whom it points at. */
  readonly binDays: number;
  /** A deleted row can be restored from a conflict record that long; then the fields are gone. */
  readonly deletedRowDays: number;
  readonly closedConflictDays: number;
  /** An office that was away longer reads its scopes again from the start. */
  readonly tombstoneDays: number;
  readonly sessionDays: number;
  /** An office that goes on sending a picture later sends it from its first piece. */
  readonly partialPictureDays: number;
};

export const usualKeeping: Keeping = {
  binDays: 30,
  deletedRowDays: 30,
  closedConflictDays: 90,
  tombstoneDays: 400,
  sessionDays: 90,
  partialPictureDays: 14,
};

type House = { readonly store: Store; readonly newId: NewId };

/** What central forgets with time. Safe to run at any moment, beside pushes. */
export async function keepHouse({ store, newId }: House, keeping: Keeping): Promise<void> {
  await store.tx((sql) => forgetPeople(sql, newId, keeping.binDays));
  await store.tx(async (sql) => {
    const erased = await eraseDeletedRows(sql, keeping.deletedRowDays);
    const emptied = await eraseHistory(sql, erased);
    const gone = [
      ...(await dropConflictsOf(sql, erased)),
      ...(await dropOldConflicts(sql, keeping.closedConflictDays)),
    ];
    await appendToFeeds(sql, byScope([...emptied, ...gone]));
  });
  await store.tx((sql) => purgeTombstones(sql, keeping.tombstoneDays));
  await store.tx((sql) => dropOldSessions(sql, keeping.sessionDays));
  await store.tx((sql) => dropPicturesWithoutUse(sql, keeping.partialPictureDays));
  await forgetAbsent(store.sql);
}

async function forgetPeople(sql: Sql, newId: NewId, days: number): Promise<void> {
  const standing = await whoMayBeForgotten(sql, days);
  if (standing.length === 0) return;
  const targets = standing.flatMap(({ id, mergedInto }) => [id, mergedInto ?? id]);
  const { gone, emptied } = decideForgetting(standing, await whoIsThere(sql, targets));
  const deleted = await deletePeople(sql, gone);
  const pointers = await emptyMerged(sql, emptied);
  const lines = deleted.map((row) => deletionOf(row, newId()));
  const told: readonly Told[] = [
    ...deleted.map(({ scope, id }): Told => ({ scope, entity: 'member', id, op: 'del' })),
    ...pointers.map(({ scope, id }): Told => ({ scope, entity: 'member', id, op: 'put' })),
    ...(await eraseHistory(sql, [...gone, ...emptied])),
    ...(await dropConflictsOf(sql, [...gone, ...emptied])),
    ...lines.map(({ id, scope }): Told => ({ scope, entity: 'change', id, op: 'put' })),
  ];
  await appendToFeeds(sql, byScope(told), new Map(lines.map((line) => [line.id, line])));
}

/** As the history says it of any deletion. */
const deletionOf = ({ id: rowId, scope, rev, at }: Forgotten, id: string): StoredChange => ({
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
