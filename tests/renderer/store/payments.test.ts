import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { todayHere } from '../../../renderer/office/today.ts';
import type { NewPayment } from '../../../renderer/store/store-api/contributions.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aMember } from '../../builders/a-member.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const today = todayHere();
const year = Number(today.slice(0, 4));

async function aPerson(store: StoreApi): Promise<MemberId> {
  const [section] = await store.sections();
  if (section === undefined) throw new Error('there is no section');
  const added = await store.addMember({ scope: section.scope, fields: aMember() });
  return added.ok ? added.value : expect.fail(JSON.stringify(added.error));
}

type Said = Omit<Partial<NewPayment>, 'parts'> & { readonly amount?: number };

const pay = (
  store: StoreApi,
  members: readonly MemberId[],
  { amount = 2_000, ...said }: Said = {},
) =>
  store.recordPayment({
    parts: members.map((memberId) => ({ memberId, kind: 'dues', year, amount: toCents(amount) })),
    receivedOn: today,
    means: { kind: 'cash' },
    ...said,
  });

async function paid(store: StoreApi, member: MemberId, said: Said = {}): Promise<string> {
  const done = await pay(store, [member], said);
  return done.ok ? (done.value[0] ?? '') : expect.fail(JSON.stringify(done.error));
}

const amounts = async (store: StoreApi, id: MemberId) =>
  (await store.paymentsOf(id))?.lines.map(({ payment, reversal }) => [
    payment.amount,
    reversal?.amount ?? null,
  ]);

describe('a payment', () => {
  it('puts a member in good standing at once', async () => {
    const store = await aComputer().work();
    const member = await aPerson(store);
    expect((await store.paymentsOf(member))?.standing).toEqual({ kind: 'never' });

    await paid(store, member);

    expect((await store.paymentsOf(member))?.standing).toEqual({
      kind: 'first-timer',
      paidOn: today,
    });
  });

  it('is taken back once, with a reason, and never disappears', async () => {
    const store = await aComputer().work();
    const member = await aPerson(store);
    const id = await paid(store, member);

    expect(await store.reversePayment({ id, on: today, reason: ' ' })).toMatchObject({
      error: { field: 'reason' },
    });
    expect(await store.reversePayment({ id, on: today, reason: 'chèque refusé' })).toEqual({
      ok: true,
      value: null,
    });
    expect(await store.reversePayment({ id, on: today, reason: 'encore' })).toMatchObject({
      error: { kind: 'already-undone' },
    });
    expect(await store.deleteRecord({ kind: 'contribution', id })).toMatchObject({
      error: { kind: 'read-only' },
    });

    expect(await amounts(store, member)).toEqual([[2_000, -2_000]]);
    expect((await store.paymentsOf(member))?.standing?.kind).toBe('never');
    expect((await store.undoable()).map(({ kind }) => kind)).toEqual(['add']);
  });

  it('of a family is recorded whole or not at all, its parts knowing each other', async () => {
    const store = await aComputer().work();
    const one = await aPerson(store);
    const two = await aPerson(store);
    const payer = { kind: 'member', memberId: one } as const;

    const unknown = await pay(store, [one, crypto.randomUUID() as MemberId], { payer });
    expect(unknown).toMatchObject({ error: { kind: 'unknown-member' } });
    expect(await store.records('contribution')).toEqual([]);

    await pay(store, [one, two], { payer });
    const parts = (await store.records('contribution')).map(({ fields }) => fields.payment);
    expect(parts).toHaveLength(2);
    expect(new Set(parts).size).toBe(1);
    expect(parts[0]).toMatch(/-/);
  });

  it('above the yearly limit of one purse is refused, its own parts counted', async () => {
    const store = await aComputer().work();
    const one = await aPerson(store);
    const two = await aPerson(store);
    const payer = { kind: 'member', memberId: one } as const;

    const refused = await pay(store, [one, two], { payer, amount: 400_000 });

    expect(refused).toMatchObject({
      error: { kind: 'forbidden', findings: [{ rule: 'yearly-cap', amount: 800_000 }] },
    });
    expect(await store.records('contribution')).toEqual([]);
    expect(await pay(store, [one], { amount: 400_000 })).toMatchObject({ ok: true });
    expect(await pay(store, [two], { amount: 400_000 })).toMatchObject({ ok: true });
  });

  it('whose parts are not the cheque to the cent is not recorded', async () => {
    const store = await aComputer().work();
    const members = [await aPerson(store), await aPerson(store)];

    const short = await pay(store, members, { amount: 1_800, total: toCents(3_601) });
    expect(short).toMatchObject({ error: { kind: 'invalid-record', field: 'amount' } });
    expect(await store.records('contribution')).toEqual([]);

    const whole = await pay(store, members, { amount: 1_800, total: toCents(3_600) });
    const ids = whole.ok ? whole.value : expect.fail(JSON.stringify(whole.error));
    const lines = await store.movements(ids);
    expect(lines.map(({ entry, member }) => [entry.amount, member?.id])).toEqual(
      members.map((member) => [1_800, member]),
    );
  });

  it('says before it is recorded what the law forbids, and records nothing by asking', async () => {
    const store = await aComputer().work();
    const member = await aPerson(store);
    const gift = (amount: number): NewPayment => ({
      parts: [{ memberId: member, kind: 'donation', year, amount: toCents(amount) }],
      receivedOn: today,
      means: { kind: 'cash' },
    });

    expect(await store.checkPayment(gift(15_100))).toMatchObject({
      kind: 'forbidden',
      findings: [{ rule: 'cash-gift', most: 15_000 }],
    });
    expect(await store.checkPayment(gift(15_000))).toBeNull();
    expect(await store.records('contribution')).toEqual([]);
  });

  it('proposes the next free receipt number of its section and year', async () => {
    const store = await aComputer().work();
    const member = await aPerson(store);
    const [section] = await store.duesSections();
    const next = (of: number) =>
      section ? store.receiptFor({ scope: section.scope, year: of }) : expect.fail('no section');

    await paid(store, member, { receiptNumber: `${year}-0041` });

    expect(await next(year)).toBe(`${year}-0042`);
    expect(await next(year - 1)).toBe(`${year - 1}-0001`);
  });

  it('of nothing, or of less, is no payment', async () => {
    const store = await aComputer().work();
    const member = await aPerson(store);

    expect(await pay(store, [member], { amount: 0 })).toMatchObject({ error: { field: 'amount' } });
    expect(await pay(store, [member], { amount: -100 })).toMatchObject({
      error: { field: 'amount' },
    });
    expect(await pay(store, [], {})).toMatchObject({ error: { kind: 'nothing-planned' } });
  });

  it('recorded by two treasurers offline is there twice for both, and one reversal each takes it back once', async () => {
    const section = await aSection(central);
    const sectionIds = [section.id];
    const secretary = await aSyncOffice(central, { sectionIds });
    const one = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const two = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const member = await aPerson(secretary.store);
    for (const { store } of [secretary, one, two]) await store.syncNow();

    const first = await paid(one.store, member, { amount: 3_000 });
    await paid(two.store, member, { amount: 1_500 });
    for (const { store } of [one, two, one]) await store.syncNow();
    await one.store.reversePayment({ id: first, on: today, reason: 'saisi deux fois' });
    await two.store.reversePayment({ id: first, on: today, reason: 'doublon' });
    for (const { store } of [one, two, one, secretary]) await store.syncNow();

    for (const { store } of [one, two]) {
      const lines = await amounts(store, member);
      expect(lines).toHaveLength(2);
      expect(lines).toEqual(
        expect.arrayContaining([
          [3_000, -3_000],
          [1_500, null],
        ]),
      );
    }
    const seen = await secretary.store.paymentsOf(member);
    expect(seen).toMatchObject({ canWrite: false, standing: { kind: 'first-timer' } });
    expect(await pay(secretary.store, [member])).toMatchObject({ error: { kind: 'no-section' } });
  });

  it('keeps a past day of the ledger as it was', async () => {
    const store = await aComputer().work();
    const member = await aPerson(store);
    const id = await paid(store, member, { receivedOn: IsoDate.parse(`${year}-01-05`) });

    await store.reversePayment({ id, on: IsoDate.parse(`${year - 1}-12-01`), reason: 'erreur' });

    const [line] = (await store.paymentsOf(member))?.lines ?? [];
    expect(line?.reversal?.receivedOn).toBe(`${year}-01-05`);
  });
});
