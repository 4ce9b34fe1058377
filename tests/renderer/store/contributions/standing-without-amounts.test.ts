import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { everybody, type SegmentQuery } from '#shared/domain/segments/segment.ts';
import { todayHere } from '../../../../renderer/office/today.ts';
import type { StoreApi } from '../../../../renderer/store/store-api.ts';
import { aMember } from '../../../builders/a-member.ts';
import { aSection } from '../../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../../central/support/test-central.ts';
import { oneCondition } from '../support/list-office.ts';
import { aSyncOffice } from '../support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const year = Number(todayHere().slice(0, 4));

async function aSecretaryAndATreasurer() {
  const { id, core } = await aSection(central);
  const secretary = await aSyncOffice(central, { sectionIds: [id] });
  const treasurer = await aSyncOffice(central, { sectionIds: [id], role: 'treasurer' });
  const added = await secretary.store.addMember({ scope: core, fields: aMember() });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  await secretary.store.syncNow();
  await treasurer.store.syncNow();
  return { secretary: secretary.store, treasurer: treasurer.store, member: added.value };
}

const pays = (store: StoreApi, memberId: MemberId, kind: 'dues' | 'donation' = 'dues') =>
  store.recordPayment({
    receivedOn: todayHere(),
    means: { kind: 'cash' },
    parts: [{ memberId, kind, year, amount: toCents(3_600) }],
  });

const gave = (kinds: readonly ('dues' | 'donation')[], has: boolean, atLeast: number | null) => ({
  ...everybody,
  conditions: [
    {
      ...{ kind: 'payments' as const, has, kinds: [...kinds], atLeast, atMost: null },
      period: { kind: 'this-year' as const },
    },
  ],
});

async function found(store: StoreApi, segment: SegmentQuery) {
  const counted = await store.countSegment(segment);
  return counted.kind === 'counted' ? counted.count : counted;
}

describe('a secretary who is not shown amounts', () => {
  it('sees on the page and in the list who is up to date, and no payment', async () => {
    const { secretary, treasurer, member } = await aSecretaryAndATreasurer();

    expect((await secretary.paymentsOf(member))?.standing).toEqual({ kind: 'never' });
    await pays(treasurer, member);
    await treasurer.syncNow();
    await secretary.syncNow();

    expect(await secretary.paymentsOf(member)).toEqual({
      id: member,
      lines: [],
      standing: { kind: 'first-timer', paidOn: todayHere() },
      canWrite: false,
    });
    expect(await found(secretary, oneCondition('standing', ['first-timer']))).toBe(1);
    expect(await secretary.duesSections()).toEqual([]);
    expect(await secretary.records('contribution')).toEqual([]);
  });

  it('finds who has paid their dues; what asks for sums or gifts finds nobody, whichever way it is asked', async () => {
    const { secretary, treasurer, member } = await aSecretaryAndATreasurer();
    await pays(treasurer, member);
    await pays(treasurer, member, 'donation');
    await treasurer.syncNow();
    await secretary.syncNow();

    expect(await found(secretary, gave(['dues'], true, null))).toBe(1);
    expect(await found(secretary, gave(['dues'], false, null))).toBe(0);
    for (const has of [true, false]) {
      expect(await found(secretary, gave(['donation'], has, null))).toBe(0);
      expect(await found(secretary, gave(['dues'], has, 1_000))).toBe(0);
    }
  });

  it('sees it go when the payment is taken back', async () => {
    const { secretary, treasurer, member } = await aSecretaryAndATreasurer();
    const recorded = await pays(treasurer, member);
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
    await treasurer.syncNow();
    await secretary.syncNow();
    expect(await found(secretary, oneCondition('standing', ['first-timer']))).toBe(1);

    const [id] = recorded.value;
    await treasurer.reversePayment({
      id: id ?? '',
      on: todayHere(),
      reason: 'Chèque sans provision',
    });
    await treasurer.syncNow();
    await secretary.syncNow();

    expect(await found(secretary, oneCondition('standing', ['never']))).toBe(1);
  });
});
