import { existsSync } from 'node:fs';
import pg from 'pg';
import { expect, it } from 'vitest';
import { startPostgres } from '../../build/setup/postgres.ts';

it('gives tests a real PostgreSQL and takes it away again', async () => {
  const postgres = await startPostgres();
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const { rows } = await client.query("select current_setting('data_directory') as folder");
  await client.end();

  await postgres.stop();

  expect(rows[0].folder).toMatch(/permanence-postgres-/);
  expect(existsSync(rows[0].folder)).toBe(false);
});
