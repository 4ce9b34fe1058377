import type { ScopeId } from '#shared/domain/scope.ts';
import type { UndoEntry } from '#shared/sync/undo.ts';
import type { UndoPart, UndoRecord } from '../database/records.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import { breather } from '../in-turn.ts';
import type { UndoableBatch } from '../store-api.ts';
import { slices } from './place-rows.ts';

export type UndoDraft = Omit<UndoableBatch, 'id' | 'at'> & {
  readonly scopes: readonly ScopeId[];
  readonly entries: readonly UndoEntry[];
};

export type SealedUndo = {
  readonly record: UndoRecord;
  readonly changes: readonly TableChange[];
  readonly forgotten: readonly string[];
};

const entriesInOneRecord = 500;
const entriesPerPart = 2_000;
const pauseMs = 12;
const mostBatches = 50;

export async function sealUndo(engine: Engine, draft: UndoDraft): Promise<SealedUndo> {
  const { store, newId, now } = engine;
  const { scopes, entries, ...said } = draft;
  const batch = { ...said, id: newId(), at: now() };
  const isSmall = entries.length <= entriesInOneRecord;
  const parts: TableChange[] = [];
  const pause = breather(pauseMs);
  for (const slice of isSmall ? [] : slices(entries, entriesPerPart)) {
    parts.push(await store.put({ table: 'undo', id: newId() }, { entries: slice }));
    await pause();
  }
  const record: UndoRecord = {
    batch,
    scopes,
    entries: isSmall ? entries : [],
    parts: parts.map(({ id }) => id),
  };
  const forgotten = oldest(engine);
  return {
    record,
    changes: [
      await store.put({ table: 'undo', id: batch.id }, record),
      ...parts,
      ...forgotten.flatMap((id) => undoRecords(engine, id)),
    ],
    forgotten,
  };
}

export function rememberUndo({ undo }: Engine, { record, forgotten }: SealedUndo): void {
  for (const id of forgotten) undo.delete(id);
  undo.set(record.batch.id, record);
}

/** All entries of a batch, wherever they lie. */
export async function readEntries(
  { store }: Engine,
  record: UndoRecord,
): Promise<readonly UndoEntry[]> {
  const entries = [...record.entries];
  const pause = breather(pauseMs);
  for (const id of record.parts) {
    const part = await store.read<UndoPart>('undo', id);
    for (const entry of part?.entries ?? []) entries.push(entry);
    await pause();
  }
  return entries;
}

/** What is to be removed for a batch to be forgotten. */
export function undoRecords({ undo }: Engine, batchId: string): readonly TableChange[] {
  const ids = [batchId, ...(undo.get(batchId)?.parts ?? [])];
  return ids.map((id) => ({ kind: 'remove', table: 'undo', id }));
}

const oldest = ({ undo }: Engine): readonly string[] =>
  [...undo.values()]
    .map(({ batch }) => batch)
    .sort(newestFirst)
    .slice(mostBatches - 1)
    .map(({ id }) => id);

/** Ids grow with time, also within one instant. */
export const newestFirst = (a: UndoableBatch, b: UndoableBatch): number => (a.id < b.id ? 1 : -1);
