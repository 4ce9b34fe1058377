import type { ScopeId } from '#shared/domain/scope.ts';
import type { HeldRow } from '#shared/sync/held-row.ts';
import { isMassDeletion } from '#shared/sync/mass-deletion.ts';
import { rowRecordsOf } from '../commit/forget-scope.ts';
import { type Chunk, leave, makeChunk, rememberChunk, slices } from '../commit/place-rows.ts';
import { writeCommit } from '../commit/write-commit.ts';
import type { StoreMeta } from '../database/store-meta.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import { stillToForget } from '../forget/forget-people.ts';
import { newHistory } from '../history/place-history.ts';
import { pause } from './apply-page.ts';
import type { Staging } from './sync-memory.ts';

export type Swap = { readonly scope: ScopeId; readonly staging: Staging };

/** What else goes into the same commit: after a new epoch, the outbox. */
export type Alongside = {
  readonly changes: readonly TableChange[];
  readonly meta: Partial<StoreMeta>;
  remember(): void;
};

/** Puts freshly read scopes in the place of the old ones, in one commit. Only inside `inTurn`. */
export async function swapScopes(
  engine: Engine,
  swaps: readonly Swap[],
  alongside: Alongside,
): Promise<'swapped' | 'paused'> {
  const { store, held, changed } = engine;
  for (const swap of swaps) if (await mustAsk(engine, swap)) return 'paused';
  const chunks: Chunk[] = [];
  for (const { scope, staging } of swaps) {
    for (const slice of slices([...staging.rows.values()])) {
      chunks.push(await makeChunk(engine, scope, slice));
    }
  }
  const history: TableChange[] = [];
  for (const { scope, staging } of swaps) {
    history.push(...(await newHistory(engine, scope, [...staging.history.values()])));
  }
  const removed = swaps.flatMap(({ scope }) => rowRecordsOf(engine, scope));
  const left = await Promise.all(movedHere(engine, swaps).flatMap((row) => leave(engine, row)));
  const scopes = { ...store.meta().scopes };
  for (const { scope, staging } of swaps) {
    const state = scopes[scope];
    if (state !== undefined) scopes[scope] = { ...state, ...fresh(staging) };
  }
  await writeCommit(engine, {
    changes: [
      ...removed,
      ...left,
      ...chunks.map(({ change }) => change),
      ...history,
      ...alongside.changes,
    ],
    meta: { scopes, ...stillToForget(engine, missing(engine, swaps)), ...alongside.meta },
  });
  const before = swaps.flatMap(({ scope }) => held.inScope(scope).map(({ id }) => id));
  for (const { scope } of swaps) held.forgetScope(scope);
  for (const chunk of chunks) {
    for (const row of chunk.rows) held.put(row);
    rememberChunk(engine, chunk);
  }
  engine.history.forget();
  alongside.remember();
  engine.refresh([...before, ...swaps.flatMap(({ staging }) => [...staging.rows.keys()])]);
  changed();
  return 'swapped';
}

/** People and reviews that are there no more, and merged records: they may have been emptied meanwhile. */
function missing({ held, people }: Engine, swaps: readonly Swap[]): readonly string[] {
  const isThere = (id: string) => swaps.some(({ staging }) => staging.rows.has(id));
  const before = swaps.flatMap(({ scope }) => held.inScope(scope));
  return before
    .filter(({ entity }) => entity === 'member' || entity === 'conflict')
    .filter(({ id }) => !isThere(id) || people.merged().has(id))
    .map(({ id }) => id);
}

/** Rows held under a scope that stays, and now found in one that was read again. */
const movedHere = ({ held }: Engine, swaps: readonly Swap[]): readonly HeldRow[] =>
  swaps.flatMap(({ staging }) =>
    [...staging.rows.keys()].flatMap((id) => {
      const before = held.get(id);
      const stays = before !== undefined && swaps.every(({ scope }) => scope !== before.scope);
      return stays ? [before] : [];
    }),
  );

const fresh = ({ cursor, hasUnknown }: Staging) => ({
  cursor,
  hasUnknown,
  removal: { removed: 0, of: 0 },
  removalIs: 'everyday' as const,
});

async function mustAsk(engine: Engine, { scope, staging }: Swap): Promise<boolean> {
  const state = engine.store.meta().scopes[scope]?.removalIs;
  if (state !== 'everyday') return state === 'paused';
  const rows = engine.held.inScope(scope);
  const removal = { removed: rows.filter(isMissingIn(staging)).length, of: rows.length };
  if (!isMassDeletion(removal)) return false;
  await pause(engine, scope, removal);
  return true;
}

const isMissingIn =
  ({ rows }: Staging) =>
  ({ id }: HeldRow): boolean =>
    !rows.has(id);
