import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import type { Database } from '../config.ts';
import { lockDirectory } from './data-lock.ts';
import { storeOverPglite } from './pglite-store.ts';
import { openPgliteThread } from './pglite-threaded.ts';
import { openPostgres } from './postgres-store.ts';
import type { Store } from './store.ts';

const poolConnections = 10;

export async function openStore(database: Database): Promise<Store> {
  if (database.kind === 'postgres') {
    return openPostgres(database.url, poolConnections);
  }
  const lock = await lockDirectory(database.directory);
  if (!lock.ok) {
    throw new CannotStart(
      `Another central (process ${lock.error.pid}) is already using ${database.directory}. ` +
        `Stop it first, or give this one its own directory with PERMANENCE_DATA. ` +
        `If no such process runs, delete ${lock.error.file}.`,
    );
  }
  const connection = await openPgliteThread(join(database.directory, 'database')).catch(
    async (error: unknown) => {
      await lock.value.release();
      throw error;
    },
  );
  const store = storeOverPglite(connection);
  return {
    ...store,
    close: async () => {
      await store.close();
      await lock.value.release();
    },
  };
}
