import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScopeId } from '#shared/domain/scope.ts';
import { FeedCursor, FeedItem } from '#shared/sync/protocol.ts';
import { keepHouse, usualKeeping } from '../../../central/housekeeping.ts';
import { appendToFeeds } from '../../../central/store/feeds.ts';
import { insertRows } from '../../../central/store/rows.ts';
import { aMember } from '../../builders/a-member.ts';
import { anOffice, aSection, type Office, pageIn } from '../support/an-office.ts';
import { kindIn } from '../support/answers.ts';
import { isMember } from '../support/feeds.ts';
import { create, move, newMemberId, patch, remove } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

async function anOfficeAndItsSection() {
  const section = await aSection(test);
  return { section, office: await anOffice(test, { sectionIds: [section.id] }) };
}

async function ask(office: Office, scope: ScopeId, query: string) {
  const { epoch } = await office.heads();
  return office.ask({ url: `/v1/scopes/${scope}/changes?epoch=${epoch}&${query}` });
}

/** Straight into the tables: so many that they fill several pages. */
async function manyMembers(scope: ScopeId, count: number): Promise<void> {
  const members = Array.from({ length: count }, () => ({
    id: newMemberId(),
    entity: 'member' as const,
    scope,
    rev: 1,
    fields: aMember(),
    frev: {},
    isDeleted: false,
    isErased: false,
  }));
  const changes = members.map(({ id }) => ({ entity: 'member', id, op: 'put' }) as const);
  await test.store.tx(async (sql) => {
    await insertRows(sql, members);
    await appendToFeeds(sql, new Map([[scope, changes]]));
  });
}

describe('the feed of a scope', () => {
  it('holds each member once, at its last change, in order', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const [first, second] = [newMemberId(), newMemberId()];
    await office.push(create(first, section.core), create(second, section.core));
    await office.push(patch(first, 1, { town: 'Ormes' }));

    const { items, cursor } = await office.changes(section.core);

    expect(items.filter(isMember).map(({ id, seq }) => [id, seq])).toEqual([
      [second, 3],
      [first, 5],
    ]);
    expect(cursor).toEqual({ cursor: 6, more: false });
  });

  it('is read in pages, each from the cursor of the one before', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const ids = [newMemberId(), newMemberId(), newMemberId()];
    await office.push(...ids.map((id) => create(id, section.core)));

    const first = await office.changes(section.core, 0, 4);
    const second = await office.changes(section.core, first.cursor.cursor, 4);

    expect(first.cursor).toEqual({ cursor: 4, more: true });
    expect(second.items.filter(isMember).map(({ id }) => id)).toEqual(ids.slice(2));
    expect(second.cursor).toEqual({ cursor: 6, more: false });
  });

  it('is empty after its end', async () => {
    const { section, office } = await anOfficeAndItsSection();
    await office.push(create(newMemberId(), section.core));

    expect(await office.changes(section.core, 2)).toEqual({
      items: [],
      cursor: { cursor: 2, more: false },
    });
  });

  it('is streamed to its end with a cursor line every 5,000 rows', async () => {
    const { section, office } = await anOfficeAndItsSection();
    await manyMembers(section.core, 10_500);

    const answer = await ask(office, section.core, 'since=0&limit=all');

    const lines = answer.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const cursors = lines.flatMap((line, index) => ('cursor' in line ? [[index, line]] : []));
    expect(cursors).toEqual([
      [5_000, { cursor: 5_000, more: true }],
      [10_001, { cursor: 10_000, more: true }],
      [10_502, { cursor: 10_500, more: false }],
    ]);
    expect(FeedItem.safeParse(lines[0]).success).toBe(true);
    expect(FeedCursor.safeParse(lines.at(-1)).success).toBe(true);
  });

  it('is NDJSON that no cache may keep', async () => {
    const { section, office } = await anOfficeAndItsSection();

    const { headers } = await ask(office, section.core, 'since=0');

    expect(headers['content-type']).toContain('application/x-ndjson');
    expect(headers['cache-control']).toBe('private, no-store');
  });

  it.each(['since=0', 'since=0&limit=all'])('is compressed for who asks (%s)', async (query) => {
    const { section, office } = await anOfficeAndItsSection();
    await manyMembers(section.core, 50);

    const { epoch } = await office.heads();
    const answer = await office.ask({
      url: `/v1/scopes/${section.core}/changes?epoch=${epoch}&${query}`,
      headers: { 'accept-encoding': 'gzip' },
    });

    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(pageIn(gunzipSync(answer.rawPayload).toString()).items).toHaveLength(50);
  });

  it('tells the old scope that a member left, and the new one that it came', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const other = await aSection(test);
    const federation = await anOffice(test, { role: 'federation-admin' });
    const id = newMemberId();
    await office.push(create(id, section.core));

    await federation.push(move(id, 1, other.core));

    const [line] = await test.store.sql('select id from change where row_id = $1 order by id', [
      id,
    ]);
    expect((await office.changes(section.core)).items).toEqual([
      { seq: 3, op: 'leave', entity: 'member', id },
      { seq: 4, op: 'leave', entity: 'change', id: line?.id },
    ]);
    expect((await federation.changes(other.core)).items).toMatchObject([
      { seq: 1, op: 'put', entity: 'member', id, rev: 2 },
      { seq: 2, op: 'put-change', row: { op: 'create', rowId: id, rev: 1 } },
      { seq: 3, op: 'put-change', row: { op: 'move', rowId: id, rev: 2 } },
    ]);
  });

  it('keeps only the id of a deleted member, and what was done', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    await office.push(create(id, section.core), remove(id, 1));

    expect((await office.changes(section.core)).items).toMatchObject([
      { op: 'put-change', row: { op: 'create', fields: [] } },
      { op: 'del', entity: 'member', id },
      { op: 'put-change', row: { op: 'delete', fields: [] } },
    ]);
  });

  it('is refused to those who were not granted it, whether it exists or not', async () => {
    const { office } = await anOfficeAndItsSection();
    const other = await aSection(test);

    expect(kindIn(await ask(office, other.core, 'since=0'))).toBe('forbidden');
    const { epoch } = await office.heads();
    const unknown = await office.ask({ url: `/v1/scopes/nowhere/changes?epoch=${epoch}&since=0` });
    expect(kindIn(unknown)).toBe('forbidden');
  });

  it('of another epoch is refused', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const url = `/v1/scopes/${section.core}/changes?epoch=${randomUUID()}&since=0`;

    expect(kindIn(await office.ask({ url }))).toBe('epoch-changed');
  });

  it('is refused from a cursor that its tombstones no longer reach, but never from the start', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const [gone, kept] = [newMemberId(), newMemberId()];
    await office.push(create(gone, section.core), create(kept, section.core), remove(gone, 1));
    await office.push(remove(kept, 1), create(newMemberId(), section.core));
    await keepHouse(test.central, { ...usualKeeping, tombstoneDays: 0 });

    const { scopes } = await office.heads();
    const minSeq = scopes[0]?.minSeq ?? 0;

    expect(minSeq).toBeGreaterThan(1);
    expect(kindIn(await ask(office, section.core, `since=${minSeq - 1}`))).toBe('cursor-expired');
    expect((await ask(office, section.core, `since=${minSeq}`)).statusCode).toBe(200);
    expect((await office.changes(section.core)).items.filter(isMember)).toHaveLength(1);
  });

  it('is refused from a cursor that central never gave', async () => {
    const { section, office } = await anOfficeAndItsSection();

    expect(kindIn(await ask(office, section.core, 'since=99'))).toBe('cursor-expired');
  });

  it.each(['since=-1', 'since=0&limit=0', 'since=0&limit=many', 'limit=5'])(
    'is refused to a query that does not match (%s)',
    async (query) => {
      const { section, office } = await anOfficeAndItsSection();

      expect(kindIn(await ask(office, section.core, query))).toBe('validation');
    },
  );
});
