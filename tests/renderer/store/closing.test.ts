import { createHash } from 'node:crypto';
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
const last = Number(today.slice(0, 4)) - 1;
const dayOf = (year: number) => IsoDate.parse(`${year}-06-12`);

async function duesOf(store: StoreApi): Promise<ScopeId> {
  const [section] = await store.duesSections();
  return section?.scope ?? expect.fail('no dues here');
}

const pay = (store: StoreApi, memberId: MemberId, receivedOn: IsoDate) =>
  store.recordPayment({
    parts: [{ memberId, kind: 'dues', year: last, amount: toCents(2_000) }],
    receivedOn,
    means: { kind: 'transfer', reference: null },
  });

async function anOffice() {
  const store = await aComputer().work();
  const member = await add(store, {});
  const paid = await pay(store, member, dayOf(last));
  const asked = { scope: await duesOf(store), year: last };
  return { store, member, asked, id: paid.ok ? (paid.value[0] ?? '') : '' };
}

describe('closing a year', () => {
  it('seals what it came to, and takes no more money of it', async () => {
    const { store, member, asked, id } = await anOffice();

    expect(await store.yearFindings(asked)).toEqual([]);
    expect(await store.closeYear({ ...asked, reason: null })).toMatchObject({ ok: true });

    const [, closed] = await store.closingYears(asked.scope);
    expect(closed).toMatchObject({
      ...{ year: last, state: 'closed', movements: 1, total: 2_000 },
      archive: {
        movements: 1,
        total: 2_000,
        byMeans: { transfer: 2_000 },
        byMonth: { '06': 2_000 },
      },
    });
    expect(await pay(store, member, dayOf(last))).toMatchObject({ error: { kind: 'closed-year' } });
    expect(await store.reversePayment({ id, on: dayOf(last), reason: 'x' })).toMatchObject({
      error: { kind: 'closed-year' },
    });
    expect(await store.closeYear({ ...asked, reason: null })).toMatchObject({
      error: { kind: 'closed-year' },
    });
    const [closing] = await store.records('closed-year');
    expect(await store.deleteRecord({ kind: 'closed-year', id: closing?.id ?? '' })).toMatchObject({
      error: { kind: 'read-only' },
    });
  });

  it('is proved later: the file’s own SHA-256 is the seal, also once a payment was taken back since', async () => {
    const { store, member, asked, id } = await anOffice();
    await store.closeYear({ ...asked, reason: null });
    await pay(store, member, today);
    await store.reversePayment({ id, on: today, reason: 'erreur' });

    const file = await store.yearArchive(asked);
    const fingerprint = createHash('sha256').update(file).digest('hex');

    expect(await store.verifyYear(asked)).toEqual({ kind: 'unchanged', fingerprint });
    expect(new TextDecoder().decode(file).trim().split('\n')).toHaveLength(2);
  });

  it('with something to mend asks why it is closed all the same, and keeps that', async () => {
    const { store, member, asked } = await anOffice();
    await store.recordPayment({
      parts: [{ memberId: member, kind: 'donation', year: last, amount: toCents(500) }],
      ...{ receivedOn: dayOf(last), means: { kind: 'cash' } },
    });

    expect(await store.yearFindings(asked)).toMatchObject([
      { check: 'not-banked', remarks: [{ memberId: member, amount: 500 }] },
    ]);
    expect(await store.closeYear({ ...asked, reason: ' ' })).toMatchObject({
      error: { field: 'reason' },
    });
    await store.closeYear({ ...asked, reason: 'caisse gardée' });

    expect((await store.records('closed-year'))[0]?.fields).toMatchObject({
      ...{ left: { 'not-banked': 1 }, reason: 'caisse gardée' },
    });
  });

  it('waits until the year is over', async () => {
    const { store, asked } = await anOffice();

    const early = await store.closeYear({ ...asked, year: last + 1, reason: null });

    expect(early).toMatchObject({ error: { kind: 'year-not-over' } });
    expect(await store.verifyYear(asked)).toEqual({ kind: 'not-closed' });
  });

  it('is undone with a reason that stays, and the year takes money again', async () => {
    const { store, member, asked } = await anOffice();
    await store.closeYear({ ...asked, reason: null });

    expect(await store.reopenYear({ ...asked, reason: '' })).toMatchObject({
      error: { field: 'reason' },
    });
    expect(await store.reopenYear({ ...asked, reason: 'chèque retrouvé' })).toMatchObject({
      ok: true,
    });
    expect(await pay(store, member, dayOf(last))).toMatchObject({ ok: true });

    const [, open] = await store.closingYears(asked.scope);
    expect(open).toMatchObject({
      state: 'open',
      facts: [{ kind: 'closed' }, { kind: 'reopened', reason: 'chèque retrouvé' }],
    });
    expect(await store.reopenYear({ ...asked, reason: 'encore' })).toMatchObject({
      error: { kind: 'already-undone' },
    });
  });

  it('by one office leaves what another typed late as a problem that shows all of it', async () => {
    const section = await aSection(central);
    const sectionIds = [section.id];
    const secretary = await aSyncOffice(central, { sectionIds });
    const one = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const two = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const member = await add(secretary.store, {}, section.core);
    for (const { store } of [secretary, one, two]) await store.syncNow();
    await pay(one.store, member, dayOf(last));
    const asked = { scope: await duesOf(one.store), year: last };

    await one.store.closeYear({ ...asked, reason: null });
    await one.store.syncNow();
    await pay(two.store, member, dayOf(last));
    for (const { store } of [two, one]) await store.syncNow();

    expect(await two.store.problems()).toMatchObject([
      { kind: 'refused', reason: 'closed-year', mutation: { set: { amount: 2_000 } } },
    ]);
    for (const { store } of [one, two]) {
      expect(await store.verifyYear(asked)).toMatchObject({ kind: 'unchanged' });
      expect((await store.closingYears(asked.scope))[1]).toMatchObject({ movements: 1 });
    }
  });

  it('without what another office had sent before shows that the seal is not of the whole year', async () => {
    const section = await aSection(central);
    const sectionIds = [section.id];
    const secretary = await aSyncOffice(central, { sectionIds });
    const one = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const two = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const member = await add(secretary.store, {}, section.core);
    for (const { store } of [secretary, one, two]) await store.syncNow();
    await pay(two.store, member, dayOf(last));
    await two.store.syncNow();
    const asked = { scope: await duesOf(one.store), year: last };

    await one.store.closeYear({ ...asked, reason: null });
    await one.store.syncNow();

    expect(await one.store.verifyYear(asked)).toMatchObject({
      kind: 'changed',
      sealed: { movements: 0 },
      now: { movements: 1, total: 2_000 },
    });
  });
});
