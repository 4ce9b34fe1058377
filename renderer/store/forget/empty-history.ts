import type { HistoryRecord } from '../database/records.ts';
import type { TableChange } from '../database/tables.ts';
import type { Engine } from '../engine.ts';
import type { Forgetting, Looked } from './forgetting.ts';

/** That something was done, when and by whom, stays; what it was goes, also from older copies of a line. */
export async function emptiedHistory(
  { store, history }: Engine,
  gone: ReadonlySet<string>,
  looked: Looked,
): Promise<Forgetting> {
  const changes: TableChange[] = [];
  for (const id of await history.chunksOf([...gone])) {
    looked();
    const record = store.has('history', id) ? await store.read<HistoryRecord>('history', id) : null;
    const before = record?.changes ?? [];
    const isFull = before.some(({ rowId, fields }) => gone.has(rowId) && fields.length > 0);
    if (!isFull) continue;
    const after = before.map((line) => (gone.has(line.rowId) ? { ...line, fields: [] } : line));
    changes.push(await store.put({ table: 'history', id }, { changes: after }));
  }
  return { changes, remember: () => undefined };
}
