import type { ScopeId } from '#shared/domain/scope.ts';
import type { Change } from '#shared/sync/change.ts';
import type { HistoryLines } from '#shared/sync/history-lines.ts';
import { slices } from '../commit/place-rows.ts';
import type { HistoryRecord } from '../database/records.ts';
import { keyIn, scopeOfKey } from '../database/sealer.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';

/** History on its way into its table. */
export type HistoryPlacement = {
  readonly changes: readonly TableChange[];
  /** Call once the changes are in the database. */
  remember(): void;
};

const changesPerChunk = 500;
const nothing: HistoryPlacement = { changes: [], remember: () => undefined };

/** Appends to the last chunk of the scope, and takes out what left. Only inside `inTurn`. */
export async function placeHistory(
  engine: Engine,
  scope: ScopeId,
  { puts, drops }: HistoryLines,
): Promise<HistoryPlacement> {
  if (puts.length === 0 && drops.length === 0) return nothing;
  const chunks = new Map<string, readonly Change[]>();
  for (const [key, changes] of await without(engine, scope, new Set(drops)))
    chunks.set(key, changes);
  const last = historyKeys(engine, scope).at(-1);
  const tail = last === undefined ? null : (chunks.get(last) ?? (await readChunk(engine, last)));
  const room = tail === null ? 0 : Math.max(0, changesPerChunk - tail.length);
  if (last !== undefined && tail !== null && room > 0 && puts.length > 0) {
    chunks.set(last, [...tail, ...puts.slice(0, room)]);
  }
  for (const slice of slices(puts.slice(room), changesPerChunk)) {
    chunks.set(keyIn(scope, engine.newId()), slice);
  }
  return sealedChunks(engine, chunks);
}

/** A whole scope that was read again. */
export async function newHistory(
  engine: Engine,
  scope: ScopeId,
  changes: readonly Change[],
): Promise<readonly TableChange[]> {
  const made = slices(changes, changesPerChunk).map((slice) =>
    engine.store.put({ table: 'history', id: keyIn(scope, engine.newId()) }, { changes: slice }),
  );
  return Promise.all(made);
}

async function sealedChunks(
  { store, history }: Engine,
  chunks: ReadonlyMap<string, readonly Change[]>,
): Promise<HistoryPlacement> {
  const changes: TableChange[] = [];
  for (const [id, kept] of chunks) {
    changes.push(
      kept.length === 0
        ? { kind: 'remove', table: 'history', id }
        : await store.put({ table: 'history', id }, { changes: kept }),
    );
  }
  return {
    changes,
    remember() {
      for (const [key, kept] of chunks) history.noteChunk(key, kept);
    },
  };
}

/** Chunks that change by losing these. */
async function without(
  engine: Engine,
  scope: ScopeId,
  drops: ReadonlySet<string>,
): Promise<readonly (readonly [string, readonly Change[]])[]> {
  if (drops.size === 0) return [];
  const changed: (readonly [string, readonly Change[]])[] = [];
  for (const key of historyKeys(engine, scope)) {
    const before = await readChunk(engine, key);
    const kept = before.filter(({ id }) => !drops.has(id));
    if (kept.length < before.length) changed.push([key, kept]);
  }
  return changed;
}

/** Oldest first: their ids grow with time. */
const historyKeys = ({ store }: Pick<Engine, 'store'>, scope: ScopeId): readonly string[] =>
  store
    .ids('history')
    .filter((key) => scopeOfKey(key) === scope)
    .sort();

async function readChunk({ store }: Engine, key: string): Promise<readonly Change[]> {
  return (await store.read<HistoryRecord>('history', key))?.changes ?? [];
}
