import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Store } from './store.ts';

const folder = new URL('../migrations/', import.meta.url);
/** Any number, the same for every central: two that start together migrate one after the other. */
const lockKey = 7_041_905;

/** Brings the database to this version of the programme, all or nothing. */
export async function migrate(store: Store): Promise<void> {
  const migrations = await readMigrations();
  await store.tx(async (sql) => {
    await sql('select pg_advisory_xact_lock($1)', [lockKey]);
    await sql(
      `create table if not exists migration (
         name text primary key, sha256 text not null, at timestamptz not null default now())`,
    );
    const done = await sql<{ name: string; sha256: string }>(
      'select name, sha256 from migration',
      [],
    );
    for (const { name, text, sha256 } of migrations) {
      const earlier = done.find((row) => row.name === name);
      if (earlier === undefined) {
        await sql(text);
        await sql('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
      } else if (earlier.sha256 !== sha256) {
        throw new Error(`The migration ${name} was edited after it had run on this database.`);
      }
    }
    const known = new Set(migrations.map(({ name }) => name));
    const newer = done.find(({ name }) => !known.has(name));
    if (newer !== undefined) {
      throw new Error(`This database was migrated by a newer version of central (${newer.name}).`);
    }
  });
}

async function readMigrations() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      // Git may check files out with other line ends; the text is the same.
      const sha256 = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
      return { name, text, sha256 };
    }),
  );
}
