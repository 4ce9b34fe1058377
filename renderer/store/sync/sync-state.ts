import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../engine.ts';
import { countProblems } from '../problems.ts';
import type { SyncState } from '../store-api.ts';
import { isBehind } from './cycle.ts';
import type { SyncMemory } from './sync-memory.ts';

/** What can be said with certainty right now. */
export function syncStateOf(engine: Engine, memory: SyncMemory): SyncState {
  return {
    status: statusOf(engine, memory),
    waiting: engine.outbox.size(),
    problems: countProblems(engine),
    lastSyncedAt: memory.lastSyncedAt,
    accountName: memory.account?.displayName ?? null,
  };
}

function statusOf(engine: Engine, memory: SyncMemory): SyncState['status'] {
  const { account, cycle } = memory;
  if (account === null) return { kind: 'not-connected' };
  if (cycle.kind === 'running') return { kind: 'syncing', received: memory.received };
  if (cycle.kind === 'failed') {
    const { failure } = cycle;
    return failure.kind === 'offline' ? { kind: 'offline' } : { kind: 'failed', failure };
  }
  // Before the first cycle nothing is known of central.
  const isComplete =
    cycle.kind === 'done' && engine.outbox.size() === 0 && !isAnyBehind(engine, memory);
  return { kind: isComplete ? 'up-to-date' : 'waiting' };
}

const isAnyBehind = (engine: Engine, memory: SyncMemory): boolean =>
  // The keys of the record are the scopes that are granted.
  (Object.keys(engine.store.meta().scopes) as ScopeId[]).some(
    (scope) => memory.heads !== null && isBehind(engine, memory, scope),
  );
