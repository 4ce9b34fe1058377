import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../central/store/migrate.ts';
import type { Store } from '../../../central/store/store.ts';
import { openTestStore } from '../support/test-store.ts';

const migrations = new URL('../../../central/migrations/', import.meta.url);

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

const names = async () =>
  (await store.sql<{ name: string }>('select name from migration order by name', [])).map(
    ({ name }) => name,
  );

describe('migrating', () => {
  it('a second time does nothing', async () => {
    const before = await names();

    await migrate(store);

    expect(await names()).toEqual(before);
    expect(before[0]).toBe('001-beginning.sql');
  });

  it('from two processes at once happens once', async () => {
    await store.sql('drop schema public cascade; create schema public');

    await Promise.all([migrate(store), migrate(store)]);

    expect(await names()).toContain('001-beginning.sql');
    expect(await store.sql('select epoch from server_meta', [])).toHaveLength(1);
  });

  it('of what the first version kept keeps it, and gives each account a scope of its own', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const first = await readFile(new URL('001-beginning.sql', migrations), 'utf8');
    const sha256 = createHash('sha256').update(first).digest('hex');
    await store.sql(`drop schema public cascade; create schema public; ${first}`);
    await store.sql(
      `create table migration (
         name text primary key, sha256 text not null, at timestamptz not null default now());
       insert into migration (name, sha256) values ('001-beginning.sql', '${sha256}');
       insert into section (id, name) values ('s', 'S');
       insert into scope (id, section_id, class) values ('sec:s:core', 's', 'core');
       insert into feed (scope) values ('sec:s:core');
       insert into member (id, scope, rev, fields, frev)
         values ('${id}', 'sec:s:core', 3, '{"memberNumber": "VER-1"}', '{}');
       insert into account (id, email, display_name, role, password_hash, disabled_at)
         values ('${id}', 'a@exemple.fr', 'A', 'secretary', '', null),
                (gen_random_uuid(), 'b@exemple.fr', 'B', 'secretary', '', now())`,
    );

    await migrate(store);

    expect(await store.sql('select id, entity, rev, member_number from synced_row')).toEqual([
      { id, entity: 'member', rev: 3, member_number: 'VER-1' },
    ]);
    expect(
      await store.sql('select scope, permission from scope_grant order by permission desc'),
    ).toEqual([
      { scope: `own:${id}`, permission: 'write' },
      { scope: expect.stringMatching(/^own:/), permission: 'none' },
    ]);
    expect(await store.sql(`select scope from feed where scope like 'own:%'`)).toHaveLength(2);
  });

  it('refuses a database whose past was rewritten', async () => {
    await store.sql(`update migration set sha256 = 'another text'`);

    await expect(migrate(store)).rejects.toThrow('was edited after it had run');
  });

  it('refuses a database of a newer version', async () => {
    await store.sql(`insert into migration (name, sha256) values ('999-tomorrow.sql', 'x')`);

    await expect(migrate(store)).rejects.toThrow('newer version of central');
  });
});
