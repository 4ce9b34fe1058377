import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedItem } from '#shared/sync/protocol.ts';
import { anOffice, aSection, type Office } from '../support/an-office.ts';
import { isMember } from '../support/feeds.ts';
import { create, newMemberId } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';
import { realPostgresUrl } from '../support/test-store.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const writers = 8;
const pushesEach = realPostgresUrl === undefined ? 5 : 40;

describe('a reader that follows a feed while many write to it', () => {
  it('misses nothing, and sees every number once', async () => {
    const section = await aSection(test);
    const settings = { sectionIds: [section.id] };
    const offices = await Promise.all(
      Array.from({ length: writers }, () => anOffice(test, settings)),
    );
    const reader = await anOffice(test, settings);
    let isOver = false;

    const written = Promise.all(offices.map((office) => write(office, section.core))).finally(
      () => {
        isOver = true;
      },
    );
    const seen = await follow(reader, section.core, () => isOver);

    const ids = (await written).flat();
    const members = seen.filter(isMember);
    expect(members.map(({ id }) => id).sort()).toEqual([...ids].sort());
    // Each of them, and the line of its creation in the history.
    expect(seen.map(({ seq }) => seq)).toEqual(
      Array.from({ length: ids.length * 2 }, (_, i) => i + 1),
    );
  });
});

type Scope = Parameters<Office['changes']>[0];

async function write(office: Office, scope: Scope): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let push = 0; push < pushesEach; push++) {
    const pair = [newMemberId(), newMemberId()];
    await office.push(...pair.map((id) => create(id, scope)));
    ids.push(...pair);
  }
  return ids;
}

async function follow(reader: Office, scope: Scope, isOver: () => boolean) {
  const seen: FeedItem[] = [];
  let cursor = 0;
  for (;;) {
    const isLast = isOver();
    const page = await reader.changes(scope, cursor, 50);
    seen.push(...page.items);
    cursor = page.cursor.cursor;
    if (isLast && !page.cursor.more) return seen;
    // Injected requests to a database in this process never leave the event loop's turn by themselves.
    await nextTurn();
  }
}
