import type { ScopeId } from '#shared/domain/scope.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Engine } from '../engine.ts';
import { tellingNews } from '../tracts/news/tell-news.ts';
import { applyPage } from './apply-page.ts';
import { readPage } from './read-page.ts';
import { isExpired, stageScope } from './stage-scope.ts';
import { type Alongside, swapScopes } from './swap-scopes.ts';
import type { SyncMemory } from './sync-memory.ts';

/** Reads a scope's feed from where it was left to its end. */
export async function pullScope(
  engine: Engine,
  memory: SyncMemory,
  scope: ScopeId,
): Promise<Result<null, SyncFailure>> {
  if (memory.staging.has(scope)) return readAgain(engine, memory, scope);
  const isNew = engine.store.meta().scopes[scope]?.cursor === 0;
  for (;;) {
    const { epoch, scopes } = engine.store.meta();
    const state = scopes[scope];
    if (epoch === null || state === undefined || state.removalIs === 'paused') return ok(null);
    const page = await readPage(engine.main, { scope, epoch, since: state.cursor });
    if (!page.ok) {
      // The feed no longer reaches back that far.
      return isExpired(page.error) ? readAgain(engine, memory, scope) : page;
    }
    // What is read for the first time is nobody's change.
    const told = isNew ? [] : page.value.items;
    const outcome = await engine.inTurn(() =>
      tellingNews(engine, told, () => applyPage(engine, scope, page.value)),
    );
    memory.received += page.value.items.length;
    if (outcome !== 'applied' || !page.value.more) return ok(null);
  }
}

const nothingElse: Alongside = { changes: [], meta: {}, remember: () => undefined };

/** From the beginning, without anything of what is shown going away meanwhile. */
async function readAgain(
  engine: Engine,
  memory: SyncMemory,
  scope: ScopeId,
): Promise<Result<null, SyncFailure>> {
  const { epoch } = engine.store.meta();
  if (epoch === null) return ok(null);
  const staged = await stageScope(engine, memory, { scope, epoch });
  if (!staged.ok) return staged;
  const swaps = [{ scope, staging: staged.value }];
  const outcome = await engine.inTurn(() => swapScopes(engine, swaps, nothingElse));
  if (outcome === 'swapped') memory.staging.delete(scope);
  return ok(null);
}
