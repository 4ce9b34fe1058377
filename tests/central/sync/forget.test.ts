import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyMember } from '#shared/domain/members/member.ts';
import { keepHouse, usualKeeping } from '../../../central/housekeeping.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { create, newMemberId, patch, remove } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

let people = 0;

/** Two offices, a person both have written to until their values met, and the record that was merged into theirs. */
async function aMergedPerson() {
  people += 1;
  const marker = `MARKER-${people}-OF-ONE-PERSON`;
  const section = await aSection(test);
  const here = await anOffice(test, { sectionIds: [section.id] });
  const there = await anOffice(test, { sectionIds: [section.id] });
  const [survivor, absorbed] = [newMemberId(), newMemberId()];
  await here.push(
    create(survivor, section.core, { notes: marker }),
    create(absorbed, section.core, { notes: marker, street: marker }),
    patch(survivor, 1, { town: marker }),
    patch(absorbed, 1, { profession: marker }),
    patch(absorbed, 2, { mergedInto: survivor, mergedRev: 2 }),
  );
  await there.push(patch(survivor, 1, { town: `${marker} too` }));
  return { section, here, there, survivor, absorbed, marker };
}

const tablesWith = async (text: string): Promise<readonly string[]> => {
  const tables = await test.store.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await test.store.sql(
      `select 1 from "${name}" t where to_jsonb(t)::text like '%' || $1 || '%' limit 1`,
      [text],
    );
    if (rows.length > 0) found.push(name);
  }
  return found.sort();
};

const age = (id: string, days: number) =>
  test.store.sql(
    `update synced_row set merged_at = merged_at - make_interval(days => $2::int),
            binned_at = binned_at - make_interval(days => $2::int) where id = $1`,
    [id, days],
  );

describe('who is deleted for good', () => {
  it('leaves no value in any table, nor does the record that was merged into theirs', async () => {
    const { section, here, survivor, absorbed, marker } = await aMergedPerson();
    expect(await tablesWith(marker)).toEqual(['change', 'conflict', 'synced_row']);

    await here.push(patch(survivor, 9, { binnedOn: '2026-01-01' }), remove(survivor, 10));

    expect(await tablesWith(marker)).toEqual([]);
    const { members, gone, changes, conflicts } = await feedOf(here, section.core);
    expect(members).toEqual([]);
    expect(
      gone
        .filter(({ entity }) => entity === 'member')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([survivor, absorbed].sort());
    expect(conflicts).toEqual([]);
    expect(changes.flatMap(({ fields }) => fields)).toEqual([]);
    expect(changes.filter(({ op }) => op === 'delete')).toHaveLength(2);
  });

  it('leaves none either when the 30 days of the bin are over', async () => {
    const { here, survivor, marker } = await aMergedPerson();
    await here.push(patch(survivor, 9, { binnedOn: '2026-01-01' }));
    await age(survivor, 31);

    await keepHouse(test.central, usualKeeping);

    expect(await tablesWith(marker)).toEqual([]);
  });

  it('stays when another office took them out of the bin meanwhile', async () => {
    const { section, here, there, survivor } = await aMergedPerson();
    await here.push(patch(survivor, 9, { binnedOn: '2026-01-01' }));
    const seen = (await feedOf(here, section.core)).members.find(({ id }) => id === survivor);
    await there.push(patch(survivor, 9, { binnedOn: null }));

    const [answer] = await here.push(remove(survivor, seen?.rev ?? 0));

    expect(answer).toMatchObject({ status: 'conflict', fields: ['binnedOn'] });
    expect((await feedOf(here, section.core)).members).toHaveLength(2);
  });

  it('keeps nothing of what an office that was away says of them later', async () => {
    const { section, here, there, survivor, marker } = await aMergedPerson();
    await here.push(patch(survivor, 9, { binnedOn: '2026-01-01' }), remove(survivor, 10));

    const answers = await there.push(
      patch(survivor, 2, { town: marker, binnedOn: null }),
      create(survivor, section.core, { notes: marker }),
    );

    expect(answers).toMatchObject([{ reason: 'gone' }, { reason: 'exists' }]);
    expect(await tablesWith(marker)).toEqual([]);
  });
});

describe('a merged record, 30 days later', () => {
  it('keeps whom it points at and nothing else', async () => {
    const { section, here, survivor, absorbed } = await aMergedPerson();
    await age(absorbed, 31);

    await keepHouse(test.central, usualKeeping);

    const { members, changes } = await feedOf(here, section.core);
    expect(members.find(({ id }) => id === absorbed)).toMatchObject({
      rev: 4,
      row: { ...emptyMember, mergedInto: survivor, mergedRev: 3 },
    });
    const ofAbsorbed = changes.filter(({ rowId }) => rowId === absorbed);
    expect(ofAbsorbed.flatMap(({ fields }) => fields)).toEqual([]);
    const before = await here.heads();
    await keepHouse(test.central, usualKeeping);
    expect((await here.heads()).scopes).toEqual(before.scopes);
  });

  it('is not parted again by an office that was away, whose later edit is kept to be looked at', async () => {
    const { section, there, survivor, absorbed } = await aMergedPerson();
    await age(absorbed, 31);
    await keepHouse(test.central, usualKeeping);

    const [answer] = await there.push(
      patch(absorbed, 2, { mergedInto: null, binnedOn: null, town: 'Ormes' }),
    );

    expect(answer).toMatchObject({ status: 'conflict', fields: ['binnedOn', 'mergedInto'] });
    const { members, conflicts } = await feedOf(there, section.core);
    expect(members.find(({ id }) => id === absorbed)).toMatchObject({
      row: { mergedInto: survivor, town: 'Ormes', familyName: emptyMember.familyName },
    });
    expect(conflicts.filter(({ rowId }) => rowId === absorbed)).toEqual([]);
  });

  it('waits for somebody to look at what was written to it after the merge', async () => {
    const { section, there, absorbed, marker } = await aMergedPerson();
    await there.push(patch(absorbed, 1, { phone: '1' }));
    await age(absorbed, 31);

    await keepHouse(test.central, usualKeeping);

    const held = async () =>
      (await feedOf(there, section.core)).members.find(({ id }) => id === absorbed);
    expect(await held()).toMatchObject({ row: { phone: '1', street: marker } });
    await there.push(patch(absorbed, 4, { mergedRev: 4 }));
    await keepHouse(test.central, usualKeeping);
    expect(await held()).toMatchObject({ row: { phone: null, street: null } });
  });

  it('loses nothing of two records that were merged in opposite directions', async () => {
    const { section, here, survivor, absorbed, marker } = await aMergedPerson();
    await here.push(patch(survivor, 9, { mergedInto: absorbed, mergedRev: 2 }));
    await Promise.all([age(absorbed, 31), age(survivor, 31)]);

    await keepHouse(test.central, usualKeeping);

    const { members } = await feedOf(here, section.core);
    const [first] = [survivor, absorbed].sort();
    expect(members.find(({ id }) => id === first)).toMatchObject({ row: { notes: marker } });
    expect(members.find(({ id }) => id !== first)).toMatchObject({ row: { notes: null } });
  });
});
