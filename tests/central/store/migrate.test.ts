import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../central/store/migrate.ts';
import type { Store } from '../../../central/store/store.ts';
import { openTestStore } from '../support/test-store.ts';

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

  it('refuses a database whose past was rewritten', async () => {
    await store.sql(`update migration set sha256 = 'another text'`);

    await expect(migrate(store)).rejects.toThrow('was edited after it had run');
  });

  it('refuses a database of a newer version', async () => {
    await store.sql(`insert into migration (name, sha256) values ('999-tomorrow.sql', 'x')`);

    await expect(migrate(store)).rejects.toThrow('newer version of central');
  });
});
