import type { ScopeId } from '#shared/domain/scope.ts';
import type { HeldRow, RowChange } from '#shared/sync/held-row.ts';
import { stored } from '../database/records.ts';
import { keyIn } from '../database/sealer.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';

/** Rows of central on their way into the tables. */
export type Placement = {
  readonly changes: readonly TableChange[];
  readonly ids: readonly string[];
  /** Call once the changes are in the database. */
  remember(): void;
};

const rowsPerChunk = 500;
const worthAChunk = 100;

/** Seals rows: many new ones together as chunks, changed ones each for itself. `changes` name each row once. */
export async function placeRows(engine: Engine, changes: readonly RowChange[]): Promise<Placement> {
  const fresh = new Map<ScopeId, HeldRow[]>();
  const delta: Promise<TableChange>[] = [];
  for (const change of changes) {
    if (change.kind === 'drop') {
      delta.push(...leave(engine, change));
      continue;
    }
    const { row } = change;
    const before = engine.held.get(row.id);
    if (before !== undefined && before.scope !== row.scope) delta.push(...leave(engine, before));
    if (isNew(engine, row)) listIn(fresh, row.scope).push(row);
    else delta.push(putDelta(engine, row));
  }
  const chunks: Chunk[] = [];
  for (const [scope, rows] of fresh) {
    for (const slice of slices(rows)) {
      if (slice.length >= worthAChunk) chunks.push(await makeChunk(engine, scope, slice));
      else delta.push(...slice.map((row) => putDelta(engine, row)));
    }
  }
  return {
    changes: [...(await Promise.all(delta)), ...chunks.map(({ change }) => change)],
    ids: changes.map((change) => (change.kind === 'put' ? change.row.id : change.id)),
    remember() {
      for (const change of changes) {
        if (change.kind === 'put') engine.held.put(change.row);
        else engine.held.drop(change.id);
      }
      for (const chunk of chunks) rememberChunk(engine, chunk);
    },
  };
}

export type Chunk = {
  readonly scope: ScopeId;
  readonly key: string;
  readonly rows: readonly HeldRow[];
  readonly change: TableChange;
};

export async function makeChunk(
  { store, newId }: Engine,
  scope: ScopeId,
  rows: readonly HeldRow[],
): Promise<Chunk> {
  const key = keyIn(scope, newId());
  const change = await store.put({ table: 'base', id: key }, { rows: rows.map(stored) });
  return { scope, key, rows, change };
}

export function rememberChunk({ held }: Engine, { scope, key, rows }: Chunk): void {
  for (const { id } of rows) held.place({ scope, id }, key);
}

export function slices<T>(all: readonly T[], size = rowsPerChunk): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}

function listIn<K, T>(lists: Map<K, T[]>, key: K): T[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}

const isNew = ({ held, store }: Engine, { scope, id }: HeldRow): boolean =>
  held.chunkOf(scope, id) === undefined && !store.has('delta', keyIn(scope, id));

const putDelta = ({ store }: Engine, row: HeldRow): Promise<TableChange> =>
  store.put({ table: 'delta', id: keyIn(row.scope, row.id) }, { row: stored(row) });

type Leaving = { readonly scope: ScopeId; readonly id: string };

/** A chunk may still hold a copy: then a record says that the row has left. */
export function leave({ held, store }: Engine, { scope, id }: Leaving): Promise<TableChange>[] {
  const key = keyIn(scope, id);
  if (held.chunkOf(scope, id) !== undefined) {
    return [store.put({ table: 'delta', id: key }, { row: null })];
  }
  return store.has('delta', key)
    ? [Promise.resolve({ kind: 'remove', table: 'delta', id: key })]
    : [];
}
