import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { offerAnew } from '../commit/renew-identity.ts';
import { writeCommit } from '../commit/write-commit.ts';
import type { Engine } from '../engine.ts';
import { singleFlight } from '../in-turn.ts';
import { must } from '../main-port.ts';
import { maintain } from '../maintain.ts';
import type { TransfersApi } from '../store-api/transfers.ts';
import type { SignIn, StoreApi, SyncState } from '../store-api.ts';
import { createPictureCourier } from '../tracts/courier/picture-courier.ts';
import { runCycle } from './cycle.ts';
import { newSyncMemory, type SyncMemory } from './sync-memory.ts';
import { syncStateOf } from './sync-state.ts';

export type SyncDesk = Pick<
  StoreApi,
  'syncState' | 'syncNow' | 'signIn' | 'signOut' | keyof TransfersApi
>;

/** The conversation with central: who is signed in, one cycle at a time, and how it went. */
export async function createSyncDesk(engine: Engine): Promise<SyncDesk> {
  const memory = newSyncMemory(engine.store.meta().lastSyncedAt);
  memory.account = (await must(engine.main, 'session.state', {})).account;
  const state = () => syncStateOf(engine, memory);
  const courier = createPictureCourier(engine);

  const cycle = singleFlight(async (): Promise<SyncState> => {
    memory.cycle = { kind: 'running' };
    memory.received = 0;
    engine.changed();
    const { seq } = engine.store.meta();
    const ended = await withoutThrowing(engine, memory);
    memory.cycle = ended.ok ? { kind: 'done' } : { kind: 'failed', failure: ended.error };
    if (ended.ok) await noteSynced(engine, memory, seq);
    engine.changed();
    await engine.main('sync.cycleEnded', {
      outcome: outcomeOf(ended),
      waiting: engine.outbox.size(),
    });
    engine.whenIdle(() => maintain(engine));
    // Nobody waits for it: a bug or a full disk ends this round of pictures, and the next cycle tries again.
    if (ended.ok) courier.bring().catch(() => undefined);
    return state();
  });
  const syncNow = () => (memory.account === null ? Promise.resolve(state()) : cycle());

  return {
    syncState: async () => state(),
    syncNow,
    transfers: courier.transfers,
    async retryTransfers() {
      courier.hurry();
      await syncNow();
    },

    async signIn(input) {
      const reply = await signInAs(engine, input);
      if (!reply.ok) return reply;
      memory.account = reply.value.account;
      memory.cycle = { kind: 'none' };
      engine.changed();
      engine.whenIdle(async () => {
        await syncNow();
      });
      return ok(null);
    },

    async signOut() {
      await must(engine.main, 'session.signOut', {});
      memory.account = null;
      memory.heads = null;
      memory.cycle = { kind: 'none' };
      engine.changed();
    },
  };
}

/** Worth a commit of its own only when the cycle had something to write. */
async function noteSynced(engine: Engine, memory: SyncMemory, seqBefore: number): Promise<void> {
  memory.lastSyncedAt = engine.now();
  if (engine.store.meta().seq === seqBefore) return;
  const meta = { lastSyncedAt: memory.lastSyncedAt };
  await engine.inTurn(() => writeCommit(engine, { changes: [], meta }));
}

/** The last resort of the loop: a bug or a broken disk ends this cycle, never the syncing. */
async function withoutThrowing(
  engine: Engine,
  memory: SyncMemory,
): Promise<Result<null, SyncFailure>> {
  try {
    return await runCycle(engine, memory);
  } catch {
    return {
      ok: false,
      error: { kind: 'problem', problem: 'unexpected', status: 0, retryAfterMs: null },
    };
  }
}

/** A client id belongs to one account: another person of the same office continues under a new one. */
async function signInAs(engine: Engine, input: SignIn) {
  const attempt = () =>
    must(engine.main, 'session.signIn', { ...input, clientId: engine.store.meta().clientId });
  const first = await attempt();
  const isTaken =
    !first.ok && first.error.kind === 'problem' && first.error.problem === 'client-forked';
  if (!isTaken) return first;
  await offerAnew(engine);
  return attempt();
}

function outcomeOf(ended: Result<null, SyncFailure>) {
  if (ended.ok) return 'done';
  const { error } = ended;
  if (error.kind === 'offline' || error.kind === 'timeout') return 'offline';
  if (error.kind === 'signed-out' || error.kind === 'not-connected') return 'signed-out';
  const isOver =
    error.kind === 'problem' &&
    (error.problem === 'signed-out' || error.problem === 'device-revoked');
  return isOver ? 'signed-out' : 'failed';
}
