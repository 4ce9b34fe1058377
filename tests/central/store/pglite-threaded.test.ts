import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeOverPglite } from '../../../central/store/pglite-store.ts';
import { openPgliteThread } from '../../../central/store/pglite-threaded.ts';
import { type Store, sqlState } from '../../../central/store/store.ts';

let directory: string;
let store: Store;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'permanence-pglite-'));
  store = storeOverPglite(await openPgliteThread(join(directory, 'database')));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('PGlite in a thread of its own', () => {
  it('answers with rows', async () => {
    expect(await store.sql('select $1::int + 1 as sum', [41])).toEqual([{ sum: 42 }]);
  });

  it('tells an error’s code through the thread', async () => {
    expect(await store.sql('select nothing', []).catch(sqlState)).toBe('42703');
  });

  it('leaves this thread free while it works', async () => {
    let turns = 0;
    const counting = setInterval(() => turns++, 5);

    await store.sql('select count(*) from generate_series(1, 1500000)', []);
    clearInterval(counting);

    expect(turns).toBeGreaterThan(5);
  });

  it('refuses everything once it is closed, rather than never answering', async () => {
    await store.close();

    expect(await store.sql('select 1', []).catch(sqlState)).toBe('08006');
  });

  it('says why it cannot open', async () => {
    await expect(openPgliteThread('/dev/null/nowhere')).rejects.toThrow();
  });
});
