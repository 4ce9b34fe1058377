import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { todayHere } from '../../../renderer/office/today.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { aComputer } from './support/an-office.ts';
import { add } from './support/read-store.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const today = todayHere();
const year = Number(today.slice(0, 4));

async function duesOf(store: StoreApi): Promise<ScopeId> {
  const [section] = await store.duesSections();
  return section?.scope ?? expect.fail('no dues here');
}

async function cheque(store: StoreApi, members: readonly MemberId[], amount = 2_000) {
  const recorded = await store.recordPayment({
    parts: members.map((memberId) => ({ memberId, kind: 'dues', year, amount: toCents(amount) })),
    receivedOn: today,
    means: { kind: 'cheque', bank: 'Crédit Breton', number: '0012345' },
  });
  return recorded.ok ? recorded.value : expect.fail(JSON.stringify(recorded.error));
}

const anOffice = async () => {
  const store = await aComputer().work();
  const anselme = await add(store, { familyName: 'Roudaut', givenName: 'Anselme' });
  const maryvonne = await add(store, { familyName: 'Le Goff', givenName: 'Maryvonne' });
  return { store, anselme, maryvonne, scope: await duesOf(store) };
};

const deposit = async (store: StoreApi, pieces: readonly (string | undefined)[], slip = 'B-1') =>
  store.makeDeposit({
    ...{ scope: await duesOf(store), on: today, slip, means: 'cheque' },
    pieces: pieces.map((id) => id ?? ''),
  });

describe('a deposit', () => {
  it('takes cheques out of the drawer and says on its slip what they were', async () => {
    const { store, anselme, maryvonne, scope } = await anOffice();
    const [single] = await cheque(store, [anselme]);
    await cheque(store, [maryvonne, anselme], 1_500);
    const { waiting, nextSlip } = await store.depositsDesk(scope);

    const made = await deposit(
      store,
      waiting.map(({ id }) => id),
      nextSlip,
    );

    expect(made.ok).toBe(true);
    expect(waiting).toMatchObject([
      { id: single, drawer: 'Anselme Roudaut', paidFor: [], amount: 2_000 },
      { paidFor: ['Maryvonne Le Goff', 'Anselme Roudaut'], amount: 3_000 },
    ]);
    const desk = await store.depositsDesk(scope);
    expect(desk.waiting).toEqual([]);
    expect(desk.deposits).toMatchObject([
      { slip: `${year}-001`, total: 5_000, lines: [{ number: '0012345' }, { amount: 3_000 }] },
    ]);
    expect(desk.nextSlip).toBe(`${year}-002`);
    expect((await store.yearInDues({ scope, year })).toBank).toEqual({ payments: 0, total: 0 });
  });

  it('is refused whole when a cheque went meanwhile, its number is taken, or its day is too early', async () => {
    const { store, anselme } = await anOffice();
    const [one] = await cheque(store, [anselme]);
    const [two] = await cheque(store, [anselme]);
    await deposit(store, [one]);

    expect(await deposit(store, [one, two], 'B-2')).toMatchObject({
      error: { kind: 'not-waiting' },
    });
    expect(await deposit(store, [two])).toMatchObject({ error: { kind: 'slip-used' } });
    expect(await deposit(store, [], 'B-2')).toMatchObject({ error: { kind: 'nothing-planned' } });
    expect(await deposit(store, [two], ' ')).toMatchObject({ error: { field: 'slip' } });
    const early = await store.makeDeposit({
      ...{ scope: await duesOf(store), on: IsoDate.parse(`${year - 1}-12-31`), slip: 'B-2' },
      ...{ means: 'cheque' as const, pieces: [two ?? ''] },
    });
    expect(early).toMatchObject({ error: { kind: 'before-receipt' } });
    expect(await store.records('deposit')).toHaveLength(1);
  });

  it('is cancelled with a reason, never disappears, and its cheques wait again', async () => {
    const { store, anselme, scope } = await anOffice();
    const [id] = await cheque(store, [anselme]);
    const made = await deposit(store, [id]);
    const slip = made.ok ? made.value : '';

    expect(await store.cancelDeposit({ id: slip, reason: '  ' })).toMatchObject({
      error: { field: 'reason' },
    });
    expect(await store.cancelDeposit({ id: slip, reason: 'agence fermée' })).toMatchObject({
      ok: true,
    });
    expect(await store.cancelDeposit({ id: slip, reason: 'encore' })).toMatchObject({
      error: { kind: 'already-undone' },
    });
    expect(await store.deleteRecord({ kind: 'deposit', id: slip })).toMatchObject({
      error: { kind: 'read-only' },
    });

    const desk = await store.depositsDesk(scope);
    expect(desk.waiting.map((piece) => piece.id)).toEqual([id]);
    expect(desk.deposits).toMatchObject([{ cancellation: { reason: 'agence fermée' } }]);
  });

  it('keeps a family’s cheque that the bank gave back, taken back whole', async () => {
    const { store, anselme, maryvonne, scope } = await anOffice();
    const [first] = await cheque(store, [anselme, maryvonne]);
    const { waiting } = await store.depositsDesk(scope);
    const made = await deposit(
      store,
      waiting.map(({ id }) => id),
    );
    const id = made.ok ? made.value : '';
    const returned = { id, line: 0, on: today, reason: 'sans provision' };

    expect(first).toBeDefined();
    expect(await store.returnLine(returned)).toMatchObject({ ok: true });
    expect(await store.returnLine(returned)).toMatchObject({ error: { kind: 'already-undone' } });

    const [slip] = (await store.depositsDesk(scope)).deposits;
    expect(slip?.lines).toMatchObject([{ returned: { on: today, reason: 'sans provision' } }]);
    expect(slip?.total).toBe(4_000);
    for (const member of [anselme, maryvonne]) {
      expect((await store.paymentsOf(member))?.standing).toEqual({ kind: 'never' });
    }
    expect((await store.depositsDesk(scope)).waiting).toEqual([]);
  });

  it('of the same cheque by two offices offline is shown by both slips, banked once, until one is cancelled', async () => {
    const section = await aSection(central);
    const sectionIds = [section.id];
    const secretary = await aSyncOffice(central, { sectionIds });
    const one = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const two = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const member = await add(secretary.store, {}, section.core);
    for (const { store } of [secretary, one, two]) await store.syncNow();
    const [id] = await cheque(one.store, [member]);
    for (const { store } of [one, two]) await store.syncNow();
    const scope = await duesOf(one.store);

    await deposit(one.store, [id]);
    const second = await deposit(two.store, [id]);
    for (const { store } of [one, two, one]) await store.syncNow();

    for (const { store } of [one, two]) {
      const { deposits, waiting } = await store.depositsDesk(scope);
      expect(waiting).toEqual([]);
      expect(deposits).toMatchObject([
        { hasTwin: true, lines: [{ contestedBy: ['B-1'] }] },
        { hasTwin: true, lines: [{ contestedBy: ['B-1'] }] },
      ]);
    }
    await one.store.cancelDeposit({ id: second.ok ? second.value : '', reason: 'doublon' });
    for (const { store } of [one, two]) await store.syncNow();
    for (const { store } of [one, two]) {
      const { deposits, waiting } = await store.depositsDesk(scope);
      expect(waiting).toEqual([]);
      const standing = deposits.filter(({ cancellation }) => cancellation === null);
      expect(standing).toMatchObject([{ hasTwin: false, lines: [{ contestedBy: [] }] }]);
    }
  });
});
