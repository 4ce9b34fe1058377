import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '#shared/domain/scope.ts';
import { anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { create, move, newMemberId, patch } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

async function aMemberAndTwoSections() {
  const [from, to] = [await aSection(test), await aSection(test)];
  const office = await anOffice(test, { sectionIds: [from.id, to.id] });
  const id = newMemberId();
  await office.push(create(id, from.core, { phone: '+33639980001' }));
  return { from, to, office, id };
}

describe('moving a member', () => {
  it('takes it out of one feed and puts it into the other', async () => {
    const { from, to, office, id } = await aMemberAndTwoSections();

    expect(await office.push(move(id, 1, to.core))).toEqual([{ n: 2, status: 'ok', rev: 2 }]);

    expect((await feedOf(office, from.core)).gone).toEqual([{ op: 'leave', entity: 'member', id }]);
    expect((await feedOf(office, to.core)).members).toMatchObject([{ id, rev: 2 }]);
  });

  it('and back leaves it where it was', async () => {
    const { from, to, office, id } = await aMemberAndTwoSections();

    await office.push(move(id, 1, to.core), move(id, 2, from.core));

    expect((await feedOf(office, from.core)).members).toMatchObject([{ id, rev: 3 }]);
    expect((await feedOf(office, to.core)).gone).toMatchObject([{ op: 'leave', id }]);
  });

  it('takes its conflict records along', async () => {
    const { from, to, office, id } = await aMemberAndTwoSections();
    const other = await anOffice(test, { sectionIds: [from.id] });
    await office.push(patch(id, 1, { phone: '+33639980002' }));
    await other.push(patch(id, 1, { phone: '+33639980003' }));

    await office.push(move(id, 2, to.core));

    const [old, fresh] = [await feedOf(office, from.core), await feedOf(office, to.core)];
    expect(old.conflicts).toEqual([]);
    expect(old.gone.map(({ entity }) => entity).sort()).toEqual(['conflict', 'member']);
    expect(fresh.conflicts).toMatchObject([{ clientValue: '+33639980003', scope: to.core }]);
  });

  it('to where it is already changes nothing', async () => {
    const { from, office, id } = await aMemberAndTwoSections();

    expect(await office.push(move(id, 1, from.core))).toEqual([{ n: 2, status: 'ok', rev: 1 }]);
  });

  it('to a section one has no part in, or to a scope not of people, is refused', async () => {
    const { from, office, id } = await aMemberAndTwoSections();
    const elsewhere = await aSection(test);

    const results = await office.push(
      move(id, 1, elsewhere.core),
      move(id, 1, scopeOf(from.id, 'dues')),
    );

    expect(results).toMatchObject([{ reason: 'forbidden' }, { reason: 'forbidden' }]);
  });
});
