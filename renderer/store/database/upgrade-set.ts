import type { Keyring } from '../sealed/keyring.ts';
import { openMeta } from './load-store.ts';
import { migrationsFrom, type StoreFormat } from './migrations.ts';
import type { SealedSet } from './read-records.ts';
import { sealSet } from './seal-set.ts';
import type { StoreMeta } from './store-meta.ts';

/** A store written by an older version, in today's format. The old one is not touched. */
export async function upgradeSet(
  set: SealedSet,
  keyring: Keyring,
  format: StoreFormat,
): Promise<SealedSet> {
  const before = await openMeta(set, keyring);
  const steps = migrationsFrom(format, before.schema);
  const upgraded = steps.reduce<unknown>((meta, step) => step.meta(meta), before);
  return sealSet(keyring, {
    from: set,
    to: set.database,
    // The last step made it today's.
    meta: { ...(upgraded as StoreMeta), schema: format.schema },
    change: (table, value) => steps.reduce((record, step) => step.record(table, record), value),
  });
}
