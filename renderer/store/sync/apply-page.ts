import type { ScopeId } from '#shared/domain/scope.ts';
import type { FeedPage } from '#shared/sync/feed-page.ts';
import { changeOf, type RowChange } from '#shared/sync/held-row.ts';
import { historyLines } from '#shared/sync/history-lines.ts';
import { isMassDeletion, type Removal } from '#shared/sync/mass-deletion.ts';
import { placeRows } from '../commit/place-rows.ts';
import { writeCommit } from '../commit/write-commit.ts';
import type { ScopeState, StoreMeta } from '../database/store-meta.ts';
import type { Engine } from '../engine.ts';
import { forgottenIn, stillToForget } from '../forget/forget-people.ts';
import { placeHistory } from '../history/place-history.ts';

export type PageOutcome = 'applied' | 'paused' | 'revoked';

/** Writes the rows of a page and its cursor in one commit. Only inside `inTurn`. */
export async function applyPage(
  engine: Engine,
  scope: ScopeId,
  page: FeedPage,
): Promise<PageOutcome> {
  const { store, held } = engine;
  const meta = store.meta();
  const state = meta.scopes[scope];
  if (state === undefined) return 'revoked';
  const changes = page.items.flatMap((item) => {
    const change = changeOf(item, scope, held.get(item.id));
    return change === null ? [] : [change];
  });
  const removal = removalAfter(engine, state, { scope, changes });
  if (state.removalIs !== 'allowed' && isMassDeletion(removal)) {
    await pause(engine, scope, removal);
    return 'paused';
  }
  const lines = historyLines(page.items);
  if (changes.length === 0 && page.cursor === state.cursor && page.skipped === 0) return 'applied';

  const placement = await placeRows(engine, changes);
  const history = await placeHistory(engine, scope, lines);
  await writeCommit(engine, {
    changes: [...placement.changes, ...history.changes],
    meta: {
      ...withScope(meta, scope, {
        cursor: page.cursor,
        hasUnknown: state.hasUnknown || page.skipped > 0,
        removal: page.more ? removal : { removed: 0, of: 0 },
        removalIs: page.more ? state.removalIs : 'everyday',
      }),
      ...stillToForget(engine, forgottenIn(page.items)),
    },
    durability: page.more ? 'relaxed' : 'strict',
  });
  placement.remember();
  history.remember();
  engine.refresh(placement.ids);
  engine.changed();
  return 'applied';
}

/** A person is asked before this many rows go. */
export async function pause(engine: Engine, scope: ScopeId, removal: Removal): Promise<void> {
  const meta = engine.store.meta();
  const paused = withScope(meta, scope, { removal, removalIs: 'paused' });
  await writeCommit(engine, { changes: [], meta: paused });
  engine.changed();
}

export function withScope(
  meta: StoreMeta,
  scope: ScopeId,
  change: Partial<ScopeState>,
): Pick<StoreMeta, 'scopes'> {
  const state = meta.scopes[scope];
  return state === undefined
    ? { scopes: meta.scopes }
    : { scopes: { ...meta.scopes, [scope]: { ...state, ...change } } };
}

type Removing = { readonly scope: ScopeId; readonly changes: readonly RowChange[] };

/** Counted from the last complete pull on, so that many small pages do not pass for everyday work. */
function removalAfter({ held }: Engine, { removal }: ScopeState, on: Removing): Removal {
  const drops = on.changes.filter(({ kind }) => kind === 'drop').length;
  if (drops === 0) return removal;
  const of = removal.removed === 0 ? held.inScope(on.scope).length : removal.of;
  return { removed: removal.removed + drops, of };
}
