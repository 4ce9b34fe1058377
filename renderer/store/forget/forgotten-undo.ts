import type { UndoEntry } from '#shared/sync/undo.ts';
import { readEntries } from '../commit/seal-undo.ts';
import type { UndoPart, UndoRecord } from '../database/records.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import type { UndoableBatch } from '../store-api/undo.ts';
import type { Forgetting, Looked } from './forgetting.ts';

/**
 * How to take back what was done to them. A batch of which nothing is left is not offered any more, but known: who
 * still asks for it is told why it cannot be. A merge is taken back as a whole or not at all.
 */
export async function forgottenUndo(
  engine: Engine,
  gone: ReadonlySet<string>,
  looked: Looked,
): Promise<Forgetting> {
  const changes: TableChange[] = [];
  const rewritten: UndoRecord[] = [];
  for (const record of engine.undo.values()) {
    looked();
    const entries = await readEntries(engine, record);
    const lost = entries.filter(isAbout(gone)).length;
    if (lost === 0) continue;
    const isWhole = record.batch.kind === 'merge';
    const part = await (isWhole ? emptied(record) : withoutThem(engine, record, gone));
    const left = isWhole ? 0 : entries.length - lost;
    const next = { ...part.record, batch: batchAfter(record.batch, { lost, left }) };
    changes.push(
      ...part.changes,
      await engine.store.put({ table: 'undo', id: next.batch.id }, next),
    );
    rewritten.push(next);
  }
  return {
    changes,
    remember() {
      for (const record of rewritten) engine.undo.set(record.batch.id, record);
    },
  };
}

/** Whether anything is left to take back. */
export const isForgotten = ({ batch, entries, parts }: UndoRecord): boolean =>
  (batch.forgotten ?? 0) > 0 && entries.length === 0 && parts.length === 0;

const isAbout =
  (gone: ReadonlySet<string>) =>
  ({ id }: UndoEntry): boolean =>
    id !== undefined && gone.has(id);

type Rewritten = { readonly record: UndoRecord; readonly changes: readonly TableChange[] };

const emptied = (record: UndoRecord): Rewritten => ({
  record: { ...record, entries: [], parts: [] },
  changes: record.parts.map((id) => ({ kind: 'remove', table: 'undo', id })),
});

async function withoutThem(
  { store }: Engine,
  record: UndoRecord,
  gone: ReadonlySet<string>,
): Promise<Rewritten> {
  const isTheirs = isAbout(gone);
  const changes: TableChange[] = [];
  const parts: string[] = [];
  for (const id of record.parts) {
    const before = (await store.read<UndoPart>('undo', id))?.entries ?? [];
    const entries = before.filter((entry) => !isTheirs(entry));
    if (entries.length > 0) parts.push(id);
    if (entries.length === 0) changes.push({ kind: 'remove', table: 'undo', id });
    else if (entries.length < before.length)
      changes.push(await store.put({ table: 'undo', id }, { entries }));
  }
  const entries = record.entries.filter((entry) => !isTheirs(entry));
  return { record: { ...record, entries, parts }, changes };
}

const isNamedAfterPerson: ReadonlySet<UndoableBatch['kind']> = new Set([
  'add',
  'edit',
  'delete',
  'merge',
]);

/** It may be called after one of them: then it becomes a change of several people. */
function batchAfter(
  batch: UndoableBatch,
  { lost, left }: { readonly lost: number; readonly left: number },
): UndoableBatch {
  const forgotten = (batch.forgotten ?? 0) + lost;
  if (!isNamedAfterPerson.has(batch.kind)) return { ...batch, forgotten };
  return { ...batch, forgotten, kind: 'bulk', subject: '', created: 0, updated: left };
}
