import { isEmptied } from '#shared/domain/members/merged.ts';
import type { FeedItem } from '#shared/sync/protocol.ts';
import { bringHome } from '../commit/compact.ts';
import { writeCommit } from '../commit/write-commit.ts';
import { idOfKey, scopeOfKey } from '../database/sealer.ts';
import type { Engine } from '../engine.ts';
import { emptiedHistory } from './empty-history.ts';
import { forgottenOutbox } from './forgotten-outbox.ts';
import { forgottenAnswers, forgottenProblems } from './forgotten-traces.ts';
import { forgottenUndo } from './forgotten-undo.ts';

/** Whose last traces go with the next tidying, as a page of a feed says. */
export function forgottenIn(items: readonly FeedItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.op === 'del')
      return item.entity === 'member' || item.entity === 'conflict' ? [item.id] : [];
    return item.op === 'put' && item.entity === 'member' && isEmptied(item.row) ? [item.id] : [];
  });
}

/** To go into the commit that drops them: cut short, the forgetting begins again. */
export const stillToForget = (
  { store }: Pick<Engine, 'store'>,
  ids: readonly string[],
): { readonly toForget?: readonly string[] } =>
  ids.length === 0 ? {} : { toForget: [...new Set([...(store.meta().toForget ?? []), ...ids])] };

/**
 * Rewrites every sealed record that still holds a value of people who were deleted for good, or of merged records
 * that were emptied. An office that has never met central deletes by itself: it forgets what it wanted to say of them.
 */
export async function forgetPeople(
  engine: Engine,
  says: (done: number, of: number) => void = () => undefined,
): Promise<void> {
  const { store, inTurn, history, outbox, undo, acked } = engine;
  const isAlone = store.meta().epoch === null;
  const deletedHere = isAlone
    ? outbox
        .all()
        .flatMap(({ op, entity, id }) => (op === 'delete' && entity === 'member' ? [id] : []))
    : [];
  const due = [...new Set([...(store.meta().toForget ?? []), ...deletedHere])];
  if (due.length === 0) return;
  says(0, 1);
  // Made outside of the turn: it may take a while, and nobody has to wait for it.
  const chunks = await history.chunksOf(due);
  const of = chunks.length + undo.size + acked.size + 1;
  let done = 0;
  const looked = () => {
    says(done, of);
    done += 1;
  };
  await inTurn(async () => {
    const gone = new Set(due.filter((id) => isGone(engine, id)));
    await clearRows(engine, gone);
    const parts = [
      await emptiedHistory(engine, gone, looked),
      await forgottenUndo(engine, gone, looked),
      await forgottenAnswers(engine, gone, looked),
      forgottenProblems(engine, gone),
      ...(isAlone && deletedHere.length > 0 ? [await forgottenOutbox(engine, gone)] : []),
    ];
    const forgotten = new Set(due);
    await writeCommit(engine, {
      changes: parts.flatMap(({ changes }) => changes),
      meta: {
        ...Object.assign({}, ...parts.map(({ meta }) => meta)),
        toForget: (store.meta().toForget ?? []).filter((id) => !forgotten.has(id)),
        forgotAt: store.meta().seq + 1,
      },
    });
    for (const { remember } of parts) remember();
  });
  engine.changed();
}

/** Who was brought back meanwhile, or moved here from elsewhere, is not. */
function isGone({ held, outbox, store }: Engine, id: string): boolean {
  const row = held.get(id);
  if (row === undefined) {
    return store.meta().epoch !== null || outbox.of(id).at(-1)?.op === 'delete';
  }
  return row.entity === 'member' && isEmptied(row.fields);
}

/** Chunks may hold older copies of rows. */
async function clearRows(engine: Engine, gone: ReadonlySet<string>): Promise<void> {
  const { store, held } = engine;
  const keys = store
    .ids('delta')
    .filter(
      (key) => gone.has(idOfKey(key)) && held.chunkOf(scopeOfKey(key), idOfKey(key)) !== undefined,
    );
  if (keys.length > 0) await bringHome(engine, keys);
}
