import { sameValue } from '#shared/canonical.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Heads, ScopeHead } from '#shared/sync/protocol.ts';
import { rowRecordsOf, tracesOf } from '../commit/forget-scope.ts';
import { writeCommit } from '../commit/write-commit.ts';
import type { ScopeGrant, ScopeState, StoreMeta } from '../database/store-meta.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import { toHex } from '../sealed/bytes.ts';
import { dropPictures, picturesToDrop } from '../tracts/drop-pictures.ts';

/**
 * Follows what central grants: a new scope gets its own salt; a scope that is no longer granted loses its rows, its
 * cursor, its traces and its salt in one commit. Edits of its people stay in the outbox: central refuses them one by
 * one, and they become problems that people see.
 */
export function applyGrants(engine: Engine, heads: Heads): Promise<void> {
  return engine.inTurn(async () => {
    const { store, held } = engine;
    const meta = store.meta();
    const revoked = known(meta).filter((id) => !heads.scopes.some((scope) => scope.id === id));
    const scopes = Object.fromEntries(heads.scopes.map((head) => [head.id, stateFor(meta, head)]));
    const epoch = meta.epoch ?? heads.epoch;
    if (revoked.length === 0 && epoch === meta.epoch && sameValue(scopes, meta.scopes)) return;

    const changes: TableChange[] = [];
    const forgets: (() => void)[] = [];
    for (const scope of revoked) {
      const traces = await tracesOf(engine, scope);
      changes.push(...rowRecordsOf(engine, scope), ...traces.changes);
      forgets.push(traces.remember);
    }
    const pictures = await picturesToDrop(engine, revoked);
    await writeCommit(engine, { changes, meta: { scopes, epoch, ...pictures } });
    for (const forget of forgets) forget();
    for (const scope of revoked) {
      const ids = held.inScope(scope).map(({ id }) => id);
      held.forgetScope(scope);
      engine.history.forget();
      engine.refresh(ids);
    }
    await dropPictures(engine);
    engine.changed();
  });
}

// The keys of the record are the scopes that were granted last.
const known = (meta: StoreMeta): readonly ScopeId[] => Object.keys(meta.scopes) as ScopeId[];

function stateFor(meta: StoreMeta, { head: _, minSeq: __, ...grant }: ScopeHead): ScopeState {
  const before = meta.scopes[grant.id];
  return before === undefined ? newScope(grant) : { ...before, grant };
}

const newScope = (grant: ScopeGrant): ScopeState => ({
  salt: toHex(crypto.getRandomValues(new Uint8Array(32))),
  grant,
  cursor: 0,
  hasUnknown: false,
  removal: { removed: 0, of: 0 },
  removalIs: 'everyday',
});
