import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../central/store/store.ts';
import { anOffice, aSection, type Office } from '../support/an-office.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';
import { openTestStore } from '../support/test-store.ts';

const pages = 8;
const rowsPerPage = 5_000;

let test: TestCentral;
let url: string;
let pagesRead = 0;
beforeAll(async () => {
  test = await startTestCentral({ store: counting(await openTestStore()) });
  url = await test.app.listen({ host: '127.0.0.1', port: 0 });
}, 120_000);
afterAll(() => test.close());

/** The real store, and how many pages of a feed it was asked for. */
function counting(store: Store): Store {
  return {
    ...store,
    sql: (text, params) => {
      if (text.includes('from feed_item')) pagesRead++;
      return store.sql(text, params);
    },
  };
}

async function aLongFeed(): Promise<{ office: Office; path: string }> {
  const section = await aSection(test);
  const office = await anOffice(test, { sectionIds: [section.id] });
  await test.store.sql(
    `insert into synced_row (id, entity, scope, rev, fields, frev)
     select gen_random_uuid(), 'member', $1, 1, jsonb_build_object('notes', repeat('long ', 150)), '{}'
     from generate_series(1, $2::int)`,
    [section.core, pages * rowsPerPage],
  );
  await test.store.sql(
    `insert into feed_item (scope, entity, id, seq, op)
     select scope, 'member', id, row_number() over (), 'put' from synced_row where scope = $1`,
    [section.core],
  );
  await test.store.sql('update feed set head = $2 where scope = $1', [
    section.core,
    pages * rowsPerPage,
  ]);
  const { epoch } = await office.heads();
  pagesRead = 0;
  return { office, path: `/v1/scopes/${section.core}/changes?epoch=${epoch}&since=0&limit=all` };
}

function open({ office, path }: { office: Office; path: string }) {
  const asked = request(url + path, {
    headers: { authorization: `Bearer ${office.tokens.accessToken}` },
  });
  asked.end();
  return asked;
}

describe('a stream of a long feed', () => {
  it('waits for a reader that is slow', async () => {
    const asked = open(await aLongFeed());
    const answer = await new Promise<NodeJS.ReadableStream>((resolve) => {
      asked.on('response', resolve);
    });

    await pause(1_000);
    const readAhead = pagesRead;
    let bytes = 0;
    for await (const part of answer) bytes += part.length;

    expect(readAhead).toBeLessThan(pages);
    expect(pagesRead).toBe(pages + 1);
    expect(bytes).toBeGreaterThan(pages * rowsPerPage * 750);
  }, 60_000);

  it('stops reading when the reader goes away', async () => {
    const asked = open(await aLongFeed());
    asked.on('error', () => undefined);
    await new Promise((resolve) => asked.on('response', resolve));

    asked.destroy();
    await pause(1_000);

    expect(pagesRead).toBeLessThan(pages);
  }, 60_000);
});
