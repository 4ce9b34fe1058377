import { sameValue } from '#shared/canonical.ts';
import type { Guard } from '#shared/ipc/safety.ts';
import type { LoadFailure } from '../database/load-store.ts';
import { guardOf, type StoreMeta } from '../database/store-meta.ts';
import type { Damage } from '../store-api.ts';

/** What a store that agrees with itself still may be: an older copy. Null when it is the one that main knows. */
export function differenceFrom(
  guard: Guard,
  meta: StoreMeta,
  database: string,
): Damage['kind'] | null {
  if (meta.instanceId !== guard.instanceId || meta.seq < guard.seq) return 'rolled-back';
  // Ahead of the guard: the program ended between the commit and the guard, and nobody was told of the commit.
  if (meta.seq > guard.seq) return null;
  // Brought into a newer format, whose records have other fingerprints, and cut short before the guard.
  if (meta.schema > guard.schema) return null;
  return sameValue(guardOf(meta, database), guard) ? null : 'rolled-back';
}

export const damageOf: Readonly<Record<Exclude<LoadFailure, 'newer'>, Damage['kind']>> = {
  empty: 'missing',
  incomplete: 'incomplete',
  inconsistent: 'rolled-back',
  unreadable: 'unreadable',
  // After it was brought forward, a store is not older any more.
  older: 'unreadable',
};
