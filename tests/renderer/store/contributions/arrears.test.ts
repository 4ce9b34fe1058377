import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId, MemberPatch } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { todayHere } from '../../../../renderer/office/today.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { aSection } from '../../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../../central/support/test-central.ts';
import { aComputer } from '../support/an-office.ts';
import { add } from '../support/read-store.ts';
import { aSyncOffice } from '../support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const today = todayHere();
const year = Number(today.slice(0, 4));
const dayIn = (of: number) => IsoDate.parse(`${of}-02-01`);

async function duesScope(store: StoreApi): Promise<ScopeId> {
  const [section] = await store.duesSections();
  return section?.scope ?? expect.fail('there is no section');
}

const owing = async (store: StoreApi, day: IsoDate | null = null) =>
  store.arrears({ scope: await duesScope(store), day });

const pay = (store: StoreApi, memberId: MemberId, forYear: number) =>
  store.recordPayment({
    parts: [{ memberId, kind: 'dues', year: forYear, amount: toCents(3_000) }],
    receivedOn: dayIn(forYear),
    means: { kind: 'cash' },
  });

const reminder = (memberIds: readonly string[]) => ({
  memberIds: [...memberIds],
  on: today,
  channel: 'letter' as const,
  template: 'Rappel amical',
  amount: toCents(3_000),
  years: [year],
  note: null,
});

describe('arrears', () => {
  it('name who owes, and nobody who paid, died, left, or only stands near', async () => {
    const store = await aComputer().work();
    const person = async (familyName: string, fields: MemberPatch = {}) =>
      add(store, { familyName, joinedOn: dayIn(year - 3), ...fields });
    const late = await person('Tard');
    await pay(store, late, year - 1);
    await pay(store, await person('Payé'), year);
    await person('Mort', { leftReason: 'deceased' });
    await person('Parti', { kind: 'former', leftOn: null });
    await person('Proche', { kind: 'sympathiser' });
    await person('Jamais');

    const { rows } = await owing(store);

    expect(rows.map(({ familyName, arrears }) => [familyName, arrears.kind, arrears.rest])).toEqual(
      [
        ['Jamais', 'never', 0],
        ['Tard', 'late', 3_000],
      ],
    );
    expect((await owing(store, dayIn(year - 1))).rows.map((row) => row.familyName)).toEqual([
      'Jamais',
      'Payé',
    ]);
  });

  it('know who was reminded and who promised, also under a record that was merged', async () => {
    const store = await aComputer().work();
    const kept = await add(store, { familyName: 'Tard', givenName: 'Anaïs' });
    const twin = await add(store, { familyName: 'Tard', givenName: 'Anais' });
    const scope = await duesScope(store);
    await store.addRecord({
      kind: 'promise',
      scope,
      fields: {
        ...{ memberId: twin, due: 'dues', year, amount: toCents(1_000), note: null },
        ...{ promisedOn: today, dueBy: IsoDate.parse(`${year + 1}-01-01`) },
      },
    });
    expect(await store.recordReminders({ scope, reminders: [reminder([twin])] })).toEqual({
      ok: true,
      value: null,
    });
    await store.mergeMembers({ survivor: kept, absorbed: twin, patch: {} });

    const [row] = (await owing(store)).rows.filter(({ arrears }) => arrears.promise !== null);

    expect(row?.arrears.lastContact).toMatchObject({ on: today, template: 'Rappel amical' });
    expect(row?.arrears.promise).toMatchObject({ state: 'open', amount: 1_000 });
  });

  it('take many reminders back together', async () => {
    const store = await aComputer().work();
    const ids = [await add(store, { familyName: 'Un' }), await add(store, { familyName: 'Deux' })];
    const scope = await duesScope(store);
    await store.recordReminders({ scope, reminders: ids.map((id) => reminder([id])) });
    const [batch] = await store.undoable();
    expect((await store.records('reminder')).length).toBe(2);

    await store.undo(batch?.id ?? '');

    expect(await store.records('reminder')).toEqual([]);
  });

  it('refuse a reminder that says nothing of anybody, and note none of the others', async () => {
    const store = await aComputer().work();
    const id = await add(store, { familyName: 'Un' });
    const scope = await duesScope(store);

    expect(
      await store.recordReminders({ scope, reminders: [reminder([id]), reminder([])] }),
    ).toEqual({ ok: false, error: { kind: 'invalid-record', field: 'memberIds' } });
    expect(await store.records('reminder')).toEqual([]);
  });

  it('are the same at two treasurers’ who wrote, promised and changed a promise without a network', async () => {
    const section = await aSection(central);
    const sectionIds = [section.id];
    const secretary = await aSyncOffice(central, { sectionIds });
    const one = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const two = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const core = (await secretary.store.sections())[0]?.scope ?? expect.fail('no section');
    const id = await add(secretary.store, { familyName: 'Tard' }, core);
    for (const { store } of [secretary, one, two]) await store.syncNow();
    const scope = await duesScope(one.store);
    const promise = {
      ...{ memberId: id, due: 'dues' as const, year, amount: toCents(1_000), note: null },
      ...{ promisedOn: today, dueBy: IsoDate.parse(`${year + 1}-01-01`) },
    };
    const made = await one.store.addRecord({ kind: 'promise', scope, fields: promise });
    for (const { store } of [one, two]) await store.syncNow();

    for (const { store } of [one, two]) {
      await store.recordReminders({ scope, reminders: [reminder([id])] });
    }
    const promiseId = made.ok ? made.value : expect.fail(made.error.kind);
    await one.store.editRecord({
      ...{ kind: 'promise', id: promiseId, seenRev: 1 },
      patch: { dueBy: IsoDate.parse(`${year + 1}-02-01`) },
    });
    await two.store.editRecord({
      ...{ kind: 'promise', id: promiseId, seenRev: 1 },
      patch: { note: 'Appelé deux fois' },
    });
    for (const { store } of [one, two, one]) await store.syncNow();

    const seen = await Promise.all([one, two].map(({ store }) => owing(store)));
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]?.rows[0]?.arrears.promise?.dueBy).toBe(`${year + 1}-02-01`);
    for (const { store } of [one, two]) {
      expect((await store.records('reminder')).map(({ fields }) => fields.on)).toEqual([
        today,
        today,
      ]);
    }
    expect(await secretary.store.records('reminder')).toEqual([]);
  });
});
