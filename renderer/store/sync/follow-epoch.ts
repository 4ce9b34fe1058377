import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { HeldRow } from '#shared/sync/held-row.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import type { Heads } from '#shared/sync/protocol.ts';
import { knownBase, reoffer } from '#shared/sync/reoffer.ts';
import { renewIdentity } from '../commit/renew-identity.ts';
import type { AckedRecord } from '../database/records.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import { stageScope } from './stage-scope.ts';
import { type Swap, swapScopes } from './swap-scopes.ts';
import type { SyncMemory } from './sync-memory.ts';

/**
 * Central was restored from a backup. Every scope is read again; then, in one commit, the new rows take the place
 * of the old, and what central had taken from this office and has lost goes back into the outbox, before what waits.
 */
export async function followEpoch(
  engine: Engine,
  memory: SyncMemory,
  heads: Heads,
): Promise<Result<'swapped' | 'paused', SyncFailure>> {
  const swaps: Swap[] = [];
  for (const { id: scope } of heads.scopes) {
    const staged = await stageScope(engine, memory, { scope, epoch: heads.epoch });
    if (!staged.ok) return staged;
    swaps.push({ scope, staging: staged.value });
  }
  const outcome = await engine.inTurn(() => moveOver(engine, swaps, heads.epoch));
  if (outcome === 'swapped') memory.staging.clear();
  return ok(outcome);
}

async function moveOver(
  engine: Engine,
  swaps: readonly Swap[],
  epoch: string,
): Promise<'swapped' | 'paused'> {
  const { held, outbox, acked } = engine;
  const after = (id: string): HeldRow | undefined => findIn(swaps, id);
  const lost = reoffer(await answeredLately(engine), { before: (id) => held.get(id), after });
  const again = lost.map((draft): Mutation => ({ ...draft, n: 0 }));
  const waiting = outbox.all().map((mutation) => rebased(mutation, after));
  const renewal = await renewIdentity(engine, [...again, ...waiting]);
  const forgotten = [...acked.keys()].map(
    (id): TableChange => ({ kind: 'remove', table: 'acked', id }),
  );
  return swapScopes(engine, swaps, {
    changes: [...renewal.changes, ...forgotten],
    meta: { ...renewal.meta, epoch },
    remember() {
      acked.clear();
      renewal.remember();
    },
  });
}

const findIn = (swaps: readonly Swap[], id: string): HeldRow | undefined =>
  swaps.map(({ staging }) => staging.rows.get(id)).find((row) => row !== undefined);

async function answeredLately({ store, acked }: Engine): Promise<readonly Mutation[]> {
  const mutations: Mutation[] = [];
  for (const id of [...acked.keys()].sort()) {
    const record = await store.read<AckedRecord>('acked', id);
    mutations.push(...(record?.answered ?? []).map(({ mutation }) => mutation));
  }
  return mutations;
}

function rebased(mutation: Mutation, after: (id: string) => HeldRow | undefined): Mutation {
  return 'base' in mutation
    ? { ...mutation, base: knownBase(mutation.base, after(mutation.id)) }
    : mutation;
}
