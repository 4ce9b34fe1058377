import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { anOnlineExport } from '../../builders/an-online-payment.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { addPerson, on, scopeIn } from './support/bank-office.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const online = anOnlineExport([{ order: '82810', payment: '53041', cents: 3_600 }]);

async function record(store: StoreApi) {
  const scope = await scopeIn(store);
  const found = await store.previewOnline({ scope, online });
  const entries = (found?.lines ?? []).map(({ payment, proposal, people: [who] }) => ({
    payment,
    parts: proposal.map((part) => ({ memberId: who?.memberId ?? '', ...part })),
  }));
  return store.recordOnline({ scope, entries, reversals: [], on, reason: '' });
}

describe('an export of HelloAsso', () => {
  it('recorded by two treasurers without a network is in the ledger once', async () => {
    const section = await aSection(central);
    const sectionIds = [section.id];
    const secretary = await aSyncOffice(central, { sectionIds });
    const offices = [
      await aSyncOffice(central, { sectionIds, role: 'treasurer' }),
      await aSyncOffice(central, { sectionIds, role: 'treasurer' }),
    ];
    const member = await addPerson(secretary.store, {
      familyName: 'Lefèvre',
      givenName: 'Éléonore',
    });
    for (const { store } of [secretary, ...offices]) await store.syncNow();

    for (const { store } of offices) {
      expect(await record(store)).toMatchObject({ value: { recorded: 1, refused: [] } });
    }
    for (const { store } of [...offices, ...offices]) await store.syncNow();

    for (const { store } of offices) {
      expect(await store.problems()).toEqual([]);
      const lines = (await store.paymentsOf(member))?.lines ?? [];
      expect(lines.map(({ payment: { amount } }) => amount)).toEqual([3_600]);
    }
  });
});
