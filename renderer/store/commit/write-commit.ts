import type { StoreMeta } from '../database/store-meta.ts';
import { guardOf } from '../database/store-meta.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';

export type Writing = {
  readonly changes: readonly TableChange[];
  readonly meta?: Partial<StoreMeta>;
  /** Relaxed for what central can send again. */
  readonly durability?: 'strict' | 'relaxed';
};

/**
 * Commits what does not need the journal: what central said, and the store's own housekeeping. Only inside `inTurn`.
 * The guard follows strict commits alone: it must never know of more than a power cut leaves on the disk.
 */
export async function writeCommit(
  { store, main }: Engine,
  { changes, meta = {}, durability = 'strict' }: Writing,
): Promise<void> {
  await store.write({ changes, meta, durability, seq: store.meta().seq + 1 });
  if (durability === 'strict') await writeGuard({ store, main });
}

/** A guard that cannot be written now is older than the store, which is allowed; the next commit writes a new one. */
export async function writeGuard({ store, main }: Pick<Engine, 'store' | 'main'>): Promise<void> {
  await main('safety.writeGuard', guardOf(store.meta(), store.database.name));
}
