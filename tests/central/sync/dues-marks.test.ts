import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScopeId, scopeOf } from '#shared/domain/scope.ts';
import { markSections } from '../../../central/sync/mark-dues.ts';
import { anOffice, aSection, type Office } from '../support/an-office.ts';
import { feedOf } from '../support/feeds.ts';
import { createRecord, patchRecord, removeRecord } from '../support/mutations.ts';
import { startTestCentral, type TestCentral } from '../support/test-central.ts';

let test: TestCentral;
beforeAll(async () => {
  test = await startTestCentral();
});
afterAll(() => test.close());

const memberId = '00000000-0000-4000-8000-000000000001';
const aPayment = {
  memberId,
  kind: 'dues',
  year: 2026,
  amount: 3_600,
  receivedOn: '2026-02-01',
  reverses: null,
} as const;

async function aTreasurerAndTheSecretary() {
  const section = await aSection(test);
  const sectionIds = [section.id];
  return {
    dues: scopeOf(section.id, 'dues'),
    standing: scopeOf(section.id, 'standing'),
    treasurer: await anOffice(test, { role: 'treasurer', sectionIds }),
    secretary: await anOffice(test, { sectionIds }),
    section,
  };
}

const marksIn = async (office: Office, scope: ScopeId) =>
  (await feedOf(office, scope)).records.map(({ id, row }) => ({ id, row }));

describe('who has paid', () => {
  it('reaches the secretary without the amount', async () => {
    const { dues, standing, treasurer, secretary } = await aTreasurerAndTheSecretary();

    await treasurer.push(createRecord('contribution', dues, aPayment));

    const { records } = await feedOf(secretary, standing);
    expect(records).toMatchObject([
      {
        entity: 'dues-mark',
        row: {
          memberId,
          kind: 'dues',
          year: 2026,
          steps: [{ from: '2026-02-01', paidOn: '2026-02-01' }],
        },
      },
    ]);
    expect(JSON.stringify(records)).not.toContain('3600');
    expect((await secretary.ask({ url: `/v1/scopes/${dues}/digest` })).statusCode).toBe(403);
  });

  it('is said anew when a payment is taken back, and of what else was paid nothing is said', async () => {
    const { dues, standing, treasurer, secretary } = await aTreasurerAndTheSecretary();
    const payment = createRecord('contribution', dues, aPayment);
    const back = { ...aPayment, amount: -3_600, receivedOn: '2026-03-01', reverses: payment.id };

    await treasurer.push(payment, createRecord('contribution', dues, back));
    await treasurer.push(createRecord('contribution', dues, { ...aPayment, kind: 'donation' }));

    const { records } = await feedOf(secretary, standing);
    expect(records).toMatchObject([
      {
        row: {
          steps: [
            { from: '2026-02-01', paidOn: '2026-02-01' },
            { from: '2026-03-01', paidOn: null },
          ],
        },
      },
    ]);
  });

  it('is central’s to say: no office writes, changes or deletes it', async () => {
    const { dues, standing, treasurer } = await aTreasurerAndTheSecretary();
    await treasurer.push(createRecord('contribution', dues, aPayment));
    const [mark] = (await feedOf(treasurer, standing)).records;
    const id = mark?.id ?? expect.fail('nothing was marked');

    const results = await treasurer.push(
      createRecord('dues-mark', standing, { memberId, kind: 'dues', year: 2025, steps: [] }),
      patchRecord('dues-mark', id, { base: 1, set: { steps: [] } }),
      removeRecord('dues-mark', id, 1),
    );

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  });

  it('is the same for payments that were there before anybody marked them', async () => {
    const { dues, standing, treasurer, secretary, section } = await aTreasurerAndTheSecretary();
    await treasurer.push(createRecord('contribution', dues, aPayment));
    const before = await marksIn(secretary, standing);
    await test.store.sql('delete from feed_item where scope = $1', [standing]);
    await test.store.sql('delete from synced_row where scope = $1', [standing]);
    await test.store.sql('delete from dues_marking where section_id = $1', [section.id]);

    await markSections(test.store);
    await markSections(test.store);

    expect(await marksIn(secretary, standing)).toEqual(before);
    expect(before).toHaveLength(1);
  });

  it('follows the rules of the section when they change', async () => {
    const { dues, standing, treasurer, secretary } = await aTreasurerAndTheSecretary();
    await treasurer.push(createRecord('contribution', dues, aPayment));
    const rules = createRecord('dues-rules', standing, {
      ...{ from: 2026, yearBegins: '01-01', graceMonths: 0, least: 5_000, officialsOweBoth: false },
      ...{ seniorityMonths: 0, voteDues: { kind: 'days-before', days: 0 }, payAtTable: false },
    });
    const stepsNow = async () =>
      (await feedOf(secretary, standing)).records
        .filter(({ entity }) => entity === 'dues-mark')
        .map(({ row }) => row.steps);

    await treasurer.push(rules);
    expect(await stepsNow()).toEqual([[]]);

    await treasurer.push(patchRecord('dues-rules', rules.id, { base: 1, set: { least: 3_600 } }));
    expect(await stepsNow()).toEqual([[{ from: '2026-02-01', paidOn: '2026-02-01' }]]);
  });

  it('two treasurers who record at the same moment see each other’s payment', async () => {
    const { dues, standing, treasurer, secretary, section } = await aTreasurerAndTheSecretary();
    const other = await anOffice(test, { role: 'treasurer', sectionIds: [section.id] });
    const of = (year: number, receivedOn: string) =>
      createRecord('contribution', dues, { ...aPayment, year, receivedOn });

    await Promise.all([
      treasurer.push(of(2025, '2025-05-02'), of(2026, '2026-05-02')),
      other.push(of(2025, '2025-04-02'), of(2026, '2026-04-02')),
    ]);

    const { records } = await feedOf(secretary, standing);
    const paidOn = records.flatMap(({ row }) => row.steps);
    expect(paidOn).toHaveLength(2);
    expect(JSON.stringify(paidOn)).toContain('2025-04-02');
    expect(JSON.stringify(paidOn)).toContain('2026-04-02');
  });
});

describe('an administrator', () => {
  it('may show the amounts to a secretary, and hide them again', async () => {
    const section = await aSection(test);
    const federation = await anOffice(test, { role: 'federation-admin' });
    const secretary = await anOffice(test, { sectionIds: [section.id] });
    const show = (seesAmounts: boolean) =>
      federation.ask({
        method: 'PATCH',
        url: `/v1/accounts/${secretary.account.id}`,
        payload: { seesAmounts },
      });
    const duesNow = async () =>
      (await secretary.heads()).scopes.filter((scope) => scope.class === 'dues');

    await show(true);
    expect(await duesNow()).toMatchObject([{ permission: 'read' }]);

    await show(false);
    expect(await duesNow()).toEqual([]);
  });
});
