import { openMeta } from '../database/load-store.ts';
import type { SealedSet } from '../database/read-records.ts';
import { writeSet } from '../database/seal-set.ts';
import type { StoreDatabase } from '../database/tables.ts';
import { upgradeSet } from '../database/upgrade-set.ts';
import { must } from '../main-port.ts';
import type { Opening } from './opening.ts';
import { writeSnapshot } from './take-snapshot.ts';

/**
 * Brings a store of an older version into today's format: a snapshot of it as it is, then all of it in one
 * transaction. Cut short, the old store is still there. The commit counter stays: it is the same store.
 */
export async function bringForward(
  { ports, keyring, format }: Opening,
  database: StoreDatabase,
  set: SealedSet,
): Promise<SealedSet> {
  const { schema, seq } = await openMeta(set, keyring);
  const { snapshots } = await must(ports.main, 'snapshot.list', {});
  const isKept = snapshots.some((kept) => kept.schema === schema && kept.seq === seq);
  if (!isKept) await writeSnapshot(ports.main, set, { schema, seq, rows: 0, forgotAt: 0 });
  const upgraded = await upgradeSet(set, keyring, format);
  await writeSet(database, upgraded);
  return upgraded;
}
