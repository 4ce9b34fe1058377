import type { Change } from '#shared/sync/change.ts';
import type { HistoryRecord } from '../database/records.ts';
import type { SealedStore } from '../database/sealed-store.ts';
import { breather } from '../in-turn.ts';

/** Where in the sealed history each row's changes lie; made when it is first asked for, and kept from then on. */
export type HistoryIndex = {
  /** All changes of a row, in no order; each once. */
  changesOf(rowId: string): Promise<readonly Change[]>;
  /** Keys of the chunks that speak of these rows. */
  chunksOf(rowIds: readonly string[]): Promise<readonly string[]>;
  noteChunk(key: string, changes: readonly Change[]): void;
  /** Chunks were replaced or wiped. */
  forget(): void;
};

const pauseMs = 20;

export function createHistoryIndex(store: SealedStore): HistoryIndex {
  let index: Promise<Map<string, Set<string>>> | null = null;
  let made: Map<string, Set<string>> | null = null;

  const build = async () => {
    const rows = new Map<string, Set<string>>();
    const pause = breather(pauseMs);
    made = rows;
    for (const key of store.ids('history')) {
      const record = await store.read<HistoryRecord>('history', key);
      addTo(rows, key, record?.changes ?? []);
      await pause();
    }
    return rows;
  };

  return {
    async changesOf(rowId) {
      index ??= build();
      const rows = await index;
      const found = new Map<string, Change>();
      for (const key of rows.get(rowId) ?? []) {
        // A chunk that is gone or has lost the change says nothing of it.
        const record = store.has('history', key)
          ? await store.read<HistoryRecord>('history', key)
          : null;
        for (const change of record?.changes ?? []) {
          if (change.rowId === rowId) found.set(change.id, change);
        }
      }
      return [...found.values()];
    },
    async chunksOf(rowIds) {
      index ??= build();
      const rows = await index;
      return [...new Set(rowIds.flatMap((id) => [...(rows.get(id) ?? [])]))];
    },
    noteChunk(key, changes) {
      // While it is being made, too: what is noted twice is there once.
      if (made !== null) addTo(made, key, changes);
    },
    forget() {
      index = null;
      made = null;
    },
  };
}

function addTo(rows: Map<string, Set<string>>, key: string, changes: readonly Change[]): void {
  for (const { rowId } of changes) {
    const known = rows.get(rowId) ?? new Set();
    rows.set(rowId, known.add(key));
  }
}
