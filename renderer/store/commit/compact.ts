import type { ScopeId } from '#shared/domain/scope.ts';
import type { HeldRow } from '#shared/sync/held-row.ts';
import { stored } from '../database/records.ts';
import { idOfKey, scopeOfKey } from '../database/sealer.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import { type Chunk, makeChunk, rememberChunk, slices } from './place-rows.ts';
import { replaceOutbox } from './renew-identity.ts';
import { writeCommit } from './write-commit.ts';

const deltaIsLarge = 2_000;
const deltaIsLargeShare = 0.1;
const worthAShare = 200;
const outboxIsScattered = 200;
const deltasAtOnce = 5_000;

export function isCompactionDue({ store, held, outbox }: Engine): boolean {
  const delta = store.ids('delta').length;
  const rows = held.members.size + held.conflicts.size + held.records.size;
  const isLarge = delta > deltaIsLarge || (delta > worthAShare && delta > rows * deltaIsLargeShare);
  return isLarge || isScattered(outbox);
}

const isScattered = ({ batches, size }: Engine['outbox']): boolean =>
  batches().length > outboxIsScattered && batches().length > size() / 100;

/**
 * Brings changed rows home into chunks, some thousands a commit, so that it may be cut short anywhere and goes on
 * next time; and gathers an outbox of many small records.
 */
export async function compact(engine: Engine): Promise<void> {
  const { store, inTurn, outbox } = engine;
  if (isScattered(outbox)) {
    await inTurn(async () => {
      const gathered = await replaceOutbox(engine, outbox.all());
      await writeCommit(engine, { changes: gathered.changes });
      gathered.remember();
    });
  }
  for (const keys of slices(store.ids('delta'), deltasAtOnce)) {
    await inTurn(() => bringHome(engine, keys));
  }
}

/** Rewrites the chunks that hold older copies of these rows. Only inside `inTurn`. */
export async function bringHome(engine: Engine, keys: readonly string[]): Promise<void> {
  const { store, held } = engine;
  const present = keys.filter((key) => store.has('delta', key));
  const scopes = [...new Set(present.map(scopeOfKey))];
  const homes = await Promise.all(
    scopes.map((scope) =>
      homeOf(engine, scope, present.filter((key) => scopeOfKey(key) === scope).map(idOfKey)),
    ),
  );
  const cleared = present.map((id): TableChange => ({ kind: 'remove', table: 'delta', id }));
  await writeCommit(engine, { changes: [...cleared, ...homes.flatMap(({ changes }) => changes)] });
  for (const { scope, gone, chunks } of homes) {
    for (const id of gone) held.place({ scope, id }, null);
    for (const chunk of chunks) rememberChunk(engine, chunk);
  }
}

/** Rewrites the chunks that older copies of these rows lie in, and makes new ones for rows that lie in none. */
async function homeOf(engine: Engine, scope: ScopeId, ids: readonly string[]) {
  const { store, held } = engine;
  const touched = new Set(ids.flatMap((id) => held.chunkOf(scope, id) ?? []));
  const changes: TableChange[] = [];
  const gone: string[] = [];
  for (const [key, members] of held.chunksOf(scope)) {
    if (!touched.has(key)) continue;
    const rows = members.flatMap((id) => here(engine, scope, id));
    gone.push(...members.filter((id) => here(engine, scope, id).length === 0));
    changes.push(
      rows.length === 0
        ? { kind: 'remove', table: 'base', id: key }
        : await store.put({ table: 'base', id: key }, { rows: rows.map(stored) }),
    );
  }
  const homeless = ids.filter((id) => held.chunkOf(scope, id) === undefined);
  const chunks: Chunk[] = [];
  for (const rows of slices(homeless.flatMap((id) => here(engine, scope, id)))) {
    chunks.push(await makeChunk(engine, scope, rows));
  }
  return { scope, gone, chunks, changes: [...changes, ...chunks.map(({ change }) => change)] };
}

function here({ held }: Engine, scope: ScopeId, id: string): readonly HeldRow[] {
  const row = held.get(id);
  return row?.scope === scope ? [row] : [];
}
