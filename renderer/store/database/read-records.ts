import type { Bytes } from '../sealed/bytes.ts';
import { metaKey } from './sealed-store.ts';
import { endsUnlessStalled } from './stall.ts';
import {
  recordsOf,
  type SealedRecord,
  type StoreDatabase,
  type TableName,
  tableNames,
} from './tables.ts';

/** A whole store, still sealed, as it was at one moment. */
export type SealedSet = {
  /** The name that its records are bound to. */
  readonly database: string;
  readonly meta: Bytes | null;
  readonly tables: Readonly<Record<TableName, readonly SealedRecord[]>>;
};

const recordsAtOnce = 64;
/** No disk takes this long for so few records; Chromium never answers when the file of a large value is cut. */
const stalledMs = 10_000;

/** One transaction, so that no commit falls in between. Fails when the database no longer answers. */
export async function readRecords({ name, strict }: StoreDatabase): Promise<SealedSet> {
  const names = [...tableNames, 'meta'];
  return endsUnlessStalled(stalledMs, (alive) =>
    strict.transaction('r', names, async () => {
      const meta = await recordsOf(strict, 'meta').get(metaKey);
      const tables = emptySet();
      for (const table of tableNames) {
        for (let after = ''; ; after = tables[table].at(-1)?.id ?? '') {
          const batch = await recordsOf(strict, table)
            .where('id')
            .above(after)
            .limit(recordsAtOnce)
            .toArray();
          alive();
          tables[table].push(...batch);
          if (batch.length < recordsAtOnce) break;
        }
      }
      return { database: name, meta: meta?.sealed ?? null, tables };
    }),
  );
}

export const emptySet = (): Record<TableName, SealedRecord[]> => ({
  base: [],
  delta: [],
  outbox: [],
  acked: [],
  problems: [],
  undo: [],
  history: [],
});
