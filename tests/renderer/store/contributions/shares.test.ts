import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { type ScopeId, scopeOf } from '#shared/domain/scope.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { aMember } from '../../../builders/a-member.ts';
import { someRules } from '../../../shared/domain/contributions/rules/some-rules.ts';
import { aComputer } from '../support/an-office.ts';

const day = (text: string): IsoDate => IsoDate.parse(text);

async function anOffice() {
  const store = await aComputer().work();
  const [section] = await store.duesSections();
  if (section === undefined) throw new Error('there is no section');
  const scope = section.scope;
  return { store, scope, standing: scopeOf(section.sectionId, 'standing') };
}

async function aPerson(store: StoreApi, fields: Parameters<typeof aMember>[0] = {}) {
  const [section] = await store.sections();
  if (section === undefined) throw new Error('there is no section');
  const added = await store.addMember({ scope: section.scope, fields: aMember(fields) });
  return added.ok ? added.value : expect.fail(JSON.stringify(added.error));
}

async function paid(
  store: StoreApi,
  memberId: MemberId,
  { on, amount }: { on: string; amount: number },
) {
  const done = await store.recordPayment({
    parts: [{ memberId, kind: 'dues', year: Number(on.slice(0, 4)), amount: toCents(amount) }],
    receivedOn: day(on),
    means: { kind: 'cash' },
  });
  return done.ok ? (done.value[0] ?? '') : expect.fail(JSON.stringify(done.error));
}

const shareHalf = (store: StoreApi, scope: ScopeId) =>
  store.addRecord({
    kind: 'sharing-rule',
    scope,
    fields: {
      kind: 'dues',
      from: day('2020-01-01'),
      parts: {
        federation: { kind: 'rate', rate: 5_000 },
        national: { kind: 'amount', cents: toCents(500) },
      },
      votedOn: null,
    },
  });

const settled = (store: StoreApi, scope: ScopeId, amount = 750) =>
  store.recordSettlement({
    scope,
    level: 'federation',
    paidOn: day('2025-04-02'),
    amount: toCents(amount),
    means: null,
    until: day('2025-03-31'),
    note: null,
  });

describe('what a section owes upward', () => {
  it('is divided, settled and carried on from quarter to quarter', async () => {
    const { store, scope } = await anOffice();
    await shareHalf(store, scope);
    const lucie = await aPerson(store, { familyName: 'Arnaud', givenName: 'Lucie' });
    const payment = await paid(store, lucie, { on: '2025-02-10', amount: 2_000 });
    await settled(store, scope);
    await store.reversePayment({ id: payment, on: day('2025-05-01'), reason: 'unpaid cheque' });

    const totals = await store.shareTotals({ scope, year: 2025, rhythm: 'quarter' });

    expect(totals.map(({ accounts }) => accounts.federation)).toEqual([
      { before: 0, owed: 750, settled: 0, remaining: 750 },
      { before: 750, owed: -750, settled: 750, remaining: -750 },
      { before: -750, owed: 0, settled: 0, remaining: -750 },
      { before: -750, owed: 0, settled: 0, remaining: -750 },
    ]);
    expect(totals[0]).toMatchObject({ movements: 1, received: 2_000, shares: { section: 750 } });
    expect(await store.shareYears(scope)).toContain(2025);
  });

  it('lists each payment with its parts and who it was for', async () => {
    const { store, scope } = await anOffice();
    await shareHalf(store, scope);
    const lucie = await aPerson(store, { familyName: 'Arnaud', givenName: 'Lucie' });
    await paid(store, lucie, { on: '2025-02-10', amount: 2_001 });

    const { lines } = await store.shareStatement({
      scope,
      from: day('2025-01-01'),
      to: day('2025-03-31'),
    });

    expect(lines).toMatchObject([
      {
        person: { familyName: 'Arnaud', givenName: 'Lucie' },
        amount: 2_001,
        shares: { section: 751, federation: 750, national: 500 },
        isReversal: false,
      },
    ]);
  });

  it('keeps a settlement that was taken back, once and with a reason', async () => {
    const { store, scope } = await anOffice();
    const done = await settled(store, scope);
    const id = done.ok ? done.value : expect.fail(JSON.stringify(done.error));
    const back = { id, on: day('2025-04-03'), reason: 'typed twice' };

    expect(await store.reverseSettlement({ ...back, reason: ' ' })).toMatchObject({ ok: false });
    expect(await store.reverseSettlement(back)).toMatchObject({ ok: true });
    expect(await store.reverseSettlement(back)).toEqual({
      ok: false,
      error: { kind: 'already-undone' },
    });
    expect(await store.deleteRecord({ kind: 'settlement', id })).toEqual({
      ok: false,
      error: { kind: 'read-only' },
    });
    const [, second] = await store.shareTotals({ scope, year: 2025, rhythm: 'quarter' });
    expect(second?.accounts.federation).toMatchObject({ settled: 0, remaining: 0 });
  });

  it('takes no settlement of nothing', async () => {
    const { store, scope } = await anOffice();

    expect(await settled(store, scope, 0)).toEqual({
      ok: false,
      error: { kind: 'invalid-record', field: 'amount' },
    });
  });
});

describe('the rules of a section', () => {
  it('decide who is up to date, as soon as they are written', async () => {
    const { store, standing } = await anOffice();
    const lucie = await aPerson(store);
    const year = new Date().getFullYear();
    await paid(store, lucie, { on: `${year - 1}-02-10`, amount: 2_000 });
    const kind = async () => (await store.paymentsOf(lucie))?.standing;
    expect(await kind()).toMatchObject({ kind: 'late', years: [year] });

    await store.addRecord({
      kind: 'dues-rules',
      scope: standing,
      fields: someRules({ from: year - 3, least: 5_000 }),
    });

    expect(await kind()).toEqual({ kind: 'never' });
  });

  it('ask nothing of who is exempt, whatever record the exemption was written on', async () => {
    const { store, standing } = await anOffice();
    const [lucie, twin] = [await aPerson(store), await aPerson(store)];
    const year = new Date().getFullYear();
    await store.addRecord({
      kind: 'exemption',
      scope: standing,
      fields: { memberId: twin, from: year - 1, years: 3, decidedOn: null },
    });
    expect((await store.paymentsOf(twin))?.standing).toEqual({ kind: 'exempt' });

    await store.mergeMembers({ survivor: lucie, absorbed: twin, patch: {} });

    expect((await store.paymentsOf(lucie))?.standing).toEqual({ kind: 'exempt' });
  });
});
