import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sql, type Store, sqlState, TryAgain } from '../../../central/store/store.ts';
import { openTestStore } from '../support/test-store.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  await store.sql('create table note (id int primary key, text text)');
});
afterAll(() => store.close());

const notes = (sql: Sql, id: number) => sql('select id, text from note where id = $1', [id]);

describe('a statement', () => {
  it('gives numbers, documents and arrays as JavaScript knows them', async () => {
    const [row] = await store.sql(
      `select 9007199254740991::bigint as big, $1::jsonb as document, cardinality($2::uuid[]) as many`,
      [JSON.stringify({ a: [1, null] }), ['00000000-0000-0000-0000-000000000001']],
    );

    expect(row).toEqual({ big: 9_007_199_254_740_991, document: { a: [1, null] }, many: 1 });
  });

  it('that fails says why in PostgreSQL’s code', async () => {
    const state = await store.sql('select 1 / $1::int', [0]).catch(sqlState);

    expect(state).toBe('22012');
  });
});

describe('a transaction', () => {
  it('is kept whole', async () => {
    await store.tx(async (sql) => {
      await sql('insert into note values (1, $1)', ['kept']);
    });

    expect(await notes(store.sql, 1)).toEqual([{ id: 1, text: 'kept' }]);
  });

  it('that fails leaves nothing', async () => {
    const failing = store.tx(async (sql) => {
      await sql('insert into note values (2, $1)', ['lost']);
      throw new Error('changed my mind');
    });

    await expect(failing).rejects.toThrow('changed my mind');
    expect(await notes(store.sql, 2)).toEqual([]);
  });

  it('that came too late runs again from the start', async () => {
    let runs = 0;

    await store.tx(async (sql) => {
      await sql('insert into note values (3, $1)', [`run ${++runs}`]);
      if (runs < 3) throw new TryAgain();
    });

    expect(await notes(store.sql, 3)).toEqual([{ id: 3, text: 'run 3' }]);
  });

  it('that meets another in a deadlock runs again', async () => {
    await store.sql(`insert into note values (10, '0'), (11, '0')`);
    const add = (first: number, second: number) =>
      store.tx(async (sql) => {
        for (const id of [first, second]) {
          await sql('update note set text = (text::int + 1)::text where id = $1', [id]);
        }
      });

    await Promise.all([1, 2, 3, 4].flatMap(() => [add(10, 11), add(11, 10)]));

    expect(await notes(store.sql, 10)).toEqual([{ id: 10, text: '8' }]);
  });

  it('gives up in the end', async () => {
    const never = store.tx(() => Promise.reject(new TryAgain()));

    await expect(never).rejects.toThrow(TryAgain);
  });

  it('does not mix with what others ask meanwhile', async () => {
    const outside = store.tx(async (sql) => {
      await sql('insert into note values (4, $1)', ['unfinished']);
      const seen = notes(store.sql, 4);
      await sql('delete from note where id = 4', []);
      return { seen };
    });

    expect(await (await outside).seen).toEqual([]);
  });
});
