import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNumbersAt } from '../../../central/store/member-numbers.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { create, newMemberId, patch, remove } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
  await startNumbersAt(test.store.sql, 100_001);
});
afterAll(() => test.close());

async function anOfficeAndItsSection() {
  const section = await aSection(test);
  return { section, office: await anOffice(test, { sectionIds: [section.id] }) };
}

const numbersIn = (feed: Awaited<ReturnType<typeof feedOf>>) =>
  feed.members.map(({ row }) => row.memberNumber);

describe('a member without a number', () => {
  it('gets the next one when created, in the revision of the creation', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const ids = [newMemberId(), newMemberId()];

    const results = await office.push(...ids.map((id) => create(id, section.core)));

    const feed = await feedOf(office, section.core);
    const [first, second] = numbersIn(feed);
    expect(results).toMatchObject([{ rev: 1 }, { rev: 1 }]);
    expect(feed.members.map(({ rev }) => rev)).toEqual([1, 1]);
    expect(Number(first)).toBeGreaterThanOrEqual(100_001);
    expect(Number(second)).toBe(Number(first) + 1);
  });

  it('gets one when a sympathiser becomes a member, which the history says', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    await office.push(create(id, section.core, { kind: 'sympathiser' }));
    const before = numbersIn(await feedOf(office, section.core));

    await office.push(patch(id, 1, { kind: 'member' }));

    const feed = await feedOf(office, section.core);
    expect(before).toEqual([null]);
    expect(numbersIn(feed)).toEqual([expect.stringMatching(/^\d{6}$/)]);
    expect(feed.changes.at(-1)?.fields).toEqual([
      { field: 'kind', before: 'sympathiser', after: 'member' },
      { field: 'memberNumber', before: null, after: numbersIn(feed)[0] },
    ]);
  });

  it('offered again with the same content is still the same', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const other = await anOffice(test, { sectionIds: [section.id] });
    const id = newMemberId();
    await office.push(create(id, section.core));

    expect(await other.push(create(id, section.core))).toMatchObject([{ status: 'ok', rev: 1 }]);
  });

  it('never meets an edit of another field, nor one of the number itself', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const other = await anOffice(test, { sectionIds: [section.id] });
    const id = newMemberId();
    await office.push(create(id, section.core, { kind: 'sympathiser' }));
    await office.push(patch(id, 1, { kind: 'member' }));

    const results = await other.push(patch(id, 1, { town: 'Ormes', memberNumber: 'VER-7' }));

    const feed = await feedOf(office, section.core);
    expect(results).toMatchObject([{ status: 'ok', rev: 3 }]);
    expect([numbersIn(feed), feed.conflicts]).toEqual([['VER-7'], []]);
  });

  it('does not get one that somebody has, nor one that is written at the same moment', async () => {
    const { section, office } = await anOfficeAndItsSection();
    await office.push(create(newMemberId(), section.core));
    const last = Number(numbersIn(await feedOf(office, section.core))[0]);
    const typed = Array.from({ length: 40 }, (_, index) => String(last + 1 + index));
    await office.push(
      ...typed
        .slice(1)
        .map((memberNumber) => create(newMemberId(), section.core, { memberNumber })),
    );

    await office.push(
      create(newMemberId(), section.core, { memberNumber: typed[0] ?? null }),
      create(newMemberId(), section.core),
    );

    expect(numbersIn(await feedOf(office, section.core)).at(-1)).toBe(String(last + 41));
  });

  it('that is deleted in the same push uses none up', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const gone = newMemberId();
    await office.push(create(newMemberId(), section.core));

    await office.push(create(gone, section.core), remove(gone, 1));
    await office.push(create(newMemberId(), section.core));

    const [first, second] = numbersIn(await feedOf(office, section.core));
    expect(Number(second)).toBe(Number(first) + 1);
  });
});

describe('offices that create and type at the same moment', () => {
  it('never share a number', async () => {
    const { section } = await anOfficeAndItsSection();
    const offices = await Promise.all(
      Array.from({ length: 6 }, () => anOffice(test, { sectionIds: [section.id] })),
    );
    const [counter] = await test.store.sql<{ next: number }>('select next from member_number', []);
    const next = counter?.next ?? 0;

    await Promise.all(
      offices.map(async (office, place) => {
        for (let round = 0; round < 8; round++) {
          const memberNumber = String(next + round * offices.length + place);
          const said = place === 0 ? { memberNumber } : {};
          await office.push(create(newMemberId(), section.core, said));
        }
      }),
    );

    const [office] = offices;
    const numbers = office === undefined ? [] : numbersIn(await feedOf(office, section.core));
    const given = await test.store.sql<{ number: string }>(
      `select member_number as number from synced_row
       where scope = $1 and frev ? 'memberNumber' group by 1 having count(*) > 1`,
      [section.core],
    );
    expect(numbers).toHaveLength(48);
    expect(given).toEqual([]);
  });
});
