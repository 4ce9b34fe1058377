import type { ScopeId } from '#shared/domain/scope.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { schemaVersion } from '#shared/sync/mutation.ts';
import type { Heads } from '#shared/sync/protocol.ts';
import type { Engine } from '../engine.ts';
import { must } from '../main-port.ts';
import { applyGrants } from './apply-grants.ts';
import { assignIfObvious } from './assign-local.ts';
import { followEpoch } from './follow-epoch.ts';
import { pullScope } from './pull-scope.ts';
import { pushAll } from './push.ts';
import type { SyncMemory } from './sync-memory.ts';

type Ended = Result<'done' | 'again', SyncFailure>;

/** One cycle: what this office said goes out, then what central said comes in. */
export async function runCycle(
  engine: Engine,
  memory: SyncMemory,
): Promise<Result<null, SyncFailure>> {
  let ended = await attempt(engine, memory);
  // Central was restored, and all was read again: what it has lost goes out now.
  if (ended.ok && ended.value === 'again') ended = await attempt(engine, memory);
  return ended.ok ? ok(null) : ended;
}

async function attempt(engine: Engine, memory: SyncMemory): Promise<Ended> {
  if (engine.store.meta().epoch === null) {
    const met = await meetCentral(engine, memory);
    if (!met.ok) return met;
  }
  await assignIfObvious(engine);
  const pushed = await pushAll(engine);
  if (!pushed.ok && !canStillPull(pushed.error)) return pushed;
  const heads =
    pushed.ok && pushed.value !== null ? ok(pushed.value) : await askHeads(engine, memory);
  if (!heads.ok) return heads;
  const refusal = await follow(engine, memory, heads.value);
  if (refusal !== null) return refusal;
  const pulled = await pullAll(engine, memory);
  if (!pulled.ok) return pulled;
  return pushed.ok ? ok('done') : pushed;
}

async function meetCentral(engine: Engine, memory: SyncMemory): Promise<Result<null, SyncFailure>> {
  const heads = await askHeads(engine, memory);
  if (!heads.ok) return heads;
  if (heads.value === null) return err({ kind: 'not-central', status: 304, detail: 'no heads' });
  await applyGrants(engine, heads.value);
  return ok(null);
}

/** What central said last, when nothing has moved since; null when this Worker has never heard it. */
async function askHeads(
  { main }: Engine,
  memory: SyncMemory,
): Promise<Result<Heads | null, SyncFailure>> {
  const reply = await must(main, 'sync.heads', {});
  if (!reply.ok) return reply;
  return ok(reply.value.heads ?? memory.heads);
}

async function follow(
  engine: Engine,
  memory: SyncMemory,
  heads: Heads | null,
): Promise<Ended | null> {
  if (heads === null) return null;
  if (heads.schema.min > schemaVersion) return err(tooOld);
  memory.heads = heads;
  await applyGrants(engine, heads);
  if (heads.epoch === engine.store.meta().epoch) return null;
  const followed = await followEpoch(engine, memory, heads);
  if (!followed.ok) return followed;
  return ok(followed.value === 'swapped' ? 'again' : 'done');
}

async function pullAll(engine: Engine, memory: SyncMemory): Promise<Result<null, SyncFailure>> {
  // The keys of the record are the scopes that are granted.
  const scopes = Object.keys(engine.store.meta().scopes) as ScopeId[];
  for (const scope of scopes.filter((id) => isBehind(engine, memory, id))) {
    if (engine.store.meta().scopes[scope]?.removalIs === 'paused') continue;
    const pulled = await pullScope(engine, memory, scope);
    if (!pulled.ok) return pulled;
  }
  return ok(null);
}

/** Also when it is not known. */
export function isBehind({ store }: Engine, { heads, staging }: SyncMemory, id: ScopeId): boolean {
  const head = heads?.scopes.find((scope) => scope.id === id)?.head;
  const cursor = store.meta().scopes[id]?.cursor ?? 0;
  return head === undefined || cursor < head || staging.has(id);
}

const tooOld: SyncFailure = {
  kind: 'problem',
  problem: 'upgrade-required',
  status: 426,
  retryAfterMs: null,
};

/** Nothing of what waits was taken, so reading on passes over no answer. */
const canStillPull = (failure: SyncFailure): boolean =>
  failure.kind === 'problem' &&
  (failure.problem === 'upgrade-required' || failure.problem === 'epoch-changed');
