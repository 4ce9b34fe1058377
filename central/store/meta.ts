import type { Sql } from './store.ts';

export async function currentEpoch(sql: Sql): Promise<string> {
  const [meta] = await sql<{ epoch: string }>('select epoch from server_meta', []);
  if (meta === undefined) throw new Error('the database has no epoch: it was not migrated');
  return meta.epoch;
}

/** After a restore from backup: every office learns that its cursors belong to another life of the database. */
export async function renewEpoch(sql: Sql): Promise<void> {
  await sql('update server_meta set epoch = gen_random_uuid()', []);
}
