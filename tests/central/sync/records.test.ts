import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownScopeOf, scopeOf } from '#shared/domain/scope.ts';
import { anAccount, anOffice, aSection } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import {
  create,
  createRecord,
  newMemberId,
  patchRecord,
  removeRecord,
} from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const aTag = { name: 'Colleur', colour: 'red' } as const;
const aSegment = {
  name: 'Tout le monde',
  query: { kind: 'group', match: 'all', not: false, conditions: [] },
};
const aPayment = {
  memberId: '00000000-0000-4000-8000-000000000001',
  kind: 'dues',
  year: 2026,
  amount: 3_600,
  receivedOn: '2026-02-01',
  reverses: null,
} as const;

async function anOfficeAndItsSection() {
  const section = await aSection(test);
  return { section, office: await anOffice(test, { sectionIds: [section.id] }) };
}

describe('a record', () => {
  it('is created, patched and deleted as a member is, fields of newer versions included', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const made = createRecord('tag', section.core, { ...aTag, shape: 'round' });

    await office.push(made, patchRecord('tag', made.id, { base: 1, set: { name: ' Colleuse ' } }));
    const { records } = await feedOf(office, section.core);
    await office.push(removeRecord('tag', made.id, 2));

    expect(records).toMatchObject([
      { entity: 'tag', rev: 2, row: { name: 'Colleuse', colour: 'red', shape: 'round' } },
    ]);
    expect((await feedOf(office, section.core)).gone).toEqual([
      { op: 'del', entity: 'tag', id: made.id },
    ]);
  });

  it('lives only where its kind does', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { role: 'federation-admin' });
    const own = ownScopeOf(office.account.id);
    const dues = scopeOf(section.id, 'dues');

    const results = await office.push(
      createRecord('tag', own, aTag),
      createRecord('tag', dues, aTag),
      createRecord('contribution', section.core, aPayment),
      create(newMemberId(), own),
      createRecord('segment', own, aSegment),
      createRecord('contribution', dues, aPayment),
    );

    expect(results.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 4 }, () => 'rejected'),
      'ok',
      'ok',
    ]);
  });

  it('of a fixed kind is never patched; a payment is not even deleted', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { role: 'federation-admin' });
    const [a, b] = [newMemberId(), newMemberId()];
    const pair = createRecord('distinction', section.core, { a, b });
    const payment = createRecord('contribution', scopeOf(section.id, 'dues'), aPayment);
    await office.push(pair, payment);

    const results = await office.push(
      patchRecord('distinction', pair.id, { base: 1, set: { a: b } }),
      patchRecord('contribution', payment.id, { base: 1, set: { amount: 1 } }),
      removeRecord('contribution', payment.id, 1),
      removeRecord('distinction', pair.id, 1),
    );

    expect(results).toMatchObject([
      { reason: 'invalid' },
      { reason: 'invalid' },
      { reason: 'forbidden' },
      { status: 'ok', rev: 2 },
    ]);
  });

  it('is not found under the kind of another', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const id = newMemberId();
    await office.push(create(id, section.core));

    const results = await office.push(
      patchRecord('tag', id, { base: 1, set: { name: 'x' } }),
      removeRecord('tag', id, 1),
      createRecord('tag', section.core, aTag, id),
    );

    expect(results).toMatchObject([
      { reason: 'not-found' },
      { reason: 'not-found' },
      { reason: 'exists' },
    ]);
  });

  it('that two offices changed keeps the value of central, and the other for review', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const other = await anOffice(test, { sectionIds: [section.id] });
    const made = createRecord('tag', section.core, aTag);
    await office.push(made, patchRecord('tag', made.id, { base: 1, set: { name: 'A' } }));

    const results = await other.push(patchRecord('tag', made.id, { base: 1, set: { name: 'B' } }));

    expect(results).toMatchObject([{ status: 'conflict', fields: ['name'] }]);
    expect((await feedOf(office, section.core)).conflicts).toMatchObject([
      { entity: 'tag', rowId: made.id, serverValue: 'A', clientValue: 'B' },
    ]);
  });

  it('is refused when it has too many fields that nobody knows', async () => {
    const { section, office } = await anOfficeAndItsSection();
    const unknown = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`x${i}`, i]));

    const results = await office.push(createRecord('tag', section.core, { ...aTag, ...unknown }));

    expect(results).toMatchObject([{ reason: 'invalid' }]);
  });
});

describe('a payment', () => {
  it('is read by a secretary who may see amounts, and written by the treasurer', async () => {
    const section = await aSection(test);
    const office = await anOffice(test, { sectionIds: [section.id], seesAmounts: true });
    const treasurer = await anOffice(test, { role: 'treasurer', sectionIds: [section.id] });
    const dues = scopeOf(section.id, 'dues');

    const refused = await office.push(createRecord('contribution', dues, aPayment));
    await treasurer.push(createRecord('contribution', dues, aPayment));

    expect(refused).toMatchObject([{ reason: 'forbidden' }]);
    const { records, changes } = await feedOf(office, dues);
    expect(records).toMatchObject([{ entity: 'contribution', row: aPayment }]);
    expect(changes).toEqual([]);
  });
});

describe('the own scope of an account', () => {
  it('is shared by its devices and by nobody else, not even the federation', async () => {
    const account = await anAccount(test);
    const [first, second] = [await anOffice(test, { account }), await anOffice(test, { account })];
    const federation = await anOffice(test, { role: 'federation-admin' });
    const own = ownScopeOf(account.id);

    await first.push(createRecord('segment', own, aSegment));
    const refused = await federation.push(createRecord('segment', own, aSegment));

    expect((await feedOf(second, own)).records).toMatchObject([{ row: { name: 'Tout le monde' } }]);
    expect(refused).toMatchObject([{ reason: 'forbidden' }]);
    expect((await federation.heads()).scopes.map(({ id }) => id)).not.toContain(own);
    await expect(feedOf(federation, own)).rejects.toThrow('forbidden');
  });

  it('is not granted while the account is disabled', async () => {
    const office = await anOffice(test);
    const federation = await anOffice(test, { role: 'federation-admin' });
    const grant = () =>
      test.store.sql('select permission from scope_grant where scope = $1', [
        ownScopeOf(office.account.id),
      ]);
    const set = (disabled: boolean) =>
      federation.ask({
        method: 'PATCH',
        url: `/v1/accounts/${office.account.id}`,
        payload: { disabled },
      });

    await set(true);
    const whileDisabled = await grant();
    await set(false);

    expect(whileDisabled).toEqual([{ permission: 'none' }]);
    expect(await grant()).toEqual([{ permission: 'write' }]);
  });
});
