import type { ScopeId } from '#shared/domain/scope.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { FeedPage } from '#shared/sync/feed-page.ts';
import { changeOf } from '#shared/sync/held-row.ts';
import { historyLines } from '#shared/sync/history-lines.ts';
import type { Engine } from '../engine.ts';
import { readPage } from './read-page.ts';
import type { Staging, SyncMemory } from './sync-memory.ts';

/** Reads a scope from its beginning into memory, going on where a cut connection left it. */
export async function stageScope(
  { main, changed }: Engine,
  memory: SyncMemory,
  { scope, epoch }: { readonly scope: ScopeId; readonly epoch: string },
): Promise<Result<Staging, SyncFailure>> {
  const begun = memory.staging.get(scope);
  const staging = begun?.epoch === epoch ? begun : newStaging(epoch);
  memory.staging.set(scope, staging);
  for (;;) {
    const page = await readPage(main, { scope, epoch, since: staging.cursor });
    if (!page.ok) {
      // What was read before the cut is out of reach by now: the next cycle begins again.
      if (isExpired(page.error)) memory.staging.delete(scope);
      return page;
    }
    addPage(staging, scope, page.value);
    memory.received += page.value.items.length;
    changed();
    if (!page.value.more) return ok(staging);
  }
}

export const isExpired = (failure: SyncFailure): boolean =>
  failure.kind === 'problem' && failure.problem === 'cursor-expired';

const newStaging = (epoch: string): Staging => ({
  epoch,
  cursor: 0,
  isComplete: false,
  hasUnknown: false,
  rows: new Map(),
  history: new Map(),
});

function addPage(staging: Staging, scope: ScopeId, page: FeedPage): void {
  for (const item of page.items) {
    const change = changeOf(item, scope, staging.rows.get(item.id));
    if (change?.kind === 'put') staging.rows.set(item.id, change.row);
    else if (change?.kind === 'drop') staging.rows.delete(item.id);
  }
  const { puts, drops } = historyLines(page.items);
  for (const change of puts) staging.history.set(change.id, change);
  for (const id of drops) staging.history.delete(id);
  staging.cursor = page.cursor;
  staging.hasUnknown ||= page.skipped > 0;
  staging.isComplete = !page.more;
}
