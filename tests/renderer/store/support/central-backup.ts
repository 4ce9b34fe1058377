import type { TestCentral } from '../../../central/support/test-central.ts';

const tables = [
  'synced_row',
  'conflict',
  'change',
  'feed',
  'feed_item',
  'client',
  'mutation',
] as const;

/** Copies what offices write to central; `restore` puts it back, as an administrator with a backup would. */
export async function backUp({ store }: TestCentral) {
  const copies = new Map<string, string>();
  for (const table of tables) {
    const [row] = await store.sql<{ copy: string }>(
      `select coalesce(json_agg(t), '[]')::text as copy from ${table} t`,
      [],
    );
    copies.set(table, row?.copy ?? '[]');
  }
  return async function restore(): Promise<void> {
    await store.tx(async (sql) => {
      await sql('delete from session', []);
      for (const table of [...tables].reverse()) await sql(`delete from ${table}`, []);
      for (const table of ['client', ...tables.filter((name) => name !== 'client')]) {
        const rows = `json_populate_recordset(null::${table}, $1::json)`;
        // What central works out by itself cannot be written.
        const [found] = await sql<{ names: string }>(
          `select string_agg(column_name, ', ') as names from information_schema.columns
           where table_name = $1 and is_generated = 'NEVER'`,
          [table],
        );
        const names = found?.names ?? '*';
        await sql(`insert into ${table} (${names}) select ${names} from ${rows}`, [
          copies.get(table) ?? '[]',
        ]);
      }
      await sql('update server_meta set epoch = gen_random_uuid()', []);
    });
  };
}
