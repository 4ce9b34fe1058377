import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../../../central/store/migrate.ts';
import { openPglite } from '../../../central/store/pglite-connection.ts';
import { storeOverPglite } from '../../../central/store/pglite-store.ts';
import { openPostgres } from '../../../central/store/postgres-store.ts';
import type { Store } from '../../../central/store/store.ts';
import { pgliteTemplate } from './pglite-template.ts';

/** Set by the `postgres` project: the same tests then run on a real server. */
export const realPostgresUrl = process.env.TEST_DATABASE_URL;

const connections = 12;

/** A migrated database of its own, gone when closed. */
export async function openTestStore(): Promise<Store> {
  if (realPostgresUrl === undefined) {
    return storeOverPglite(await openPglite({ loadDataDir: await pgliteTemplate() }));
  }
  const store = await openOwnDatabase(realPostgresUrl);
  await migrate(store);
  return store;
}

async function openOwnDatabase(serverUrl: string): Promise<Store> {
  const database = await createDatabase(serverUrl);
  const store = openPostgres(database.url, connections);
  return {
    ...store,
    close: async () => {
      await store.close();
      await database.drop();
    },
  };
}

/** An empty database on the given server. */
export async function createDatabase(serverUrl: string) {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => asAdministrator(serverUrl, `drop database ${name} with (force)`),
  };
}

async function asAdministrator(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
