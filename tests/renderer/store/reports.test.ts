import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '#shared/canonical.ts';
import { toCents } from '#shared/domain/cents.ts';
import { FrozenReportFields } from '#shared/domain/contributions/reports/frozen-report.ts';
import { ReportQuestion } from '#shared/domain/contributions/reports/report-question.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aMember } from '../../builders/a-member.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import { linesOf, tableOf } from '../../shared/domain/contributions/reports/report-facts.ts';
import { aComputer } from './support/an-office.ts';
import { add } from './support/read-store.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

const dues = scopeOf('local', 'dues');
const in2025 = ReportQuestion.parse({
  kind: 'contributions',
  from: '2025-01-01',
  to: '2025-12-31',
});

async function aPayer(store: StoreApi) {
  const memberId = await add(store, aMember());
  return async (amount: number) => {
    const paid = await store.recordPayment({
      parts: [{ memberId, kind: 'dues', year: 2025, amount: toCents(amount) }],
      receivedOn: IsoDate.parse('2025-03-04'),
      means: { kind: 'cash' },
    });
    return paid.ok ? (paid.value[0] ?? '') : expect.fail(JSON.stringify(paid.error));
  };
}

const frozenIn = async (store: StoreApi, scope = dues) => {
  const [line] = await store.frozenReports(scope);
  return line === undefined ? null : store.frozenReport(line.id);
};

describe('a report', () => {
  it('counts the payments of its section that stand today', async () => {
    const store = await aComputer().work();
    const pay = await aPayer(store);
    await pay(2_000);
    const mistake = await pay(5_000);
    await store.reversePayment({ id: mistake, on: IsoDate.parse('2026-01-10'), reason: 'doublon' });

    const { report } = await store.report({ scope: dues, question: in2025 });

    expect(linesOf(tableOf(report, 'by-means'), 2)).toEqual({ 'means.cash': 2_000 });
    const elsewhere = scopeOf('elsewhere', 'dues');
    const { report: other } = await store.report({ scope: elsewhere, question: in2025 });
    expect(linesOf(tableOf(other, 'by-means'), 2)).toEqual({});
  });

  it('names who gave, once', async () => {
    const store = await aComputer().work();
    const pay = await aPayer(store);
    await pay(2_000);
    const question = ReportQuestion.parse({ kind: 'receipts', year: 2025 });

    const { report } = await store.report({ scope: dues, question });

    expect(linesOf(tableOf(report, 'by-person'))).toEqual({ 'Lucie Carpentier': 2_000 });
  });
});

describe('a frozen report', () => {
  it('says for ever what it said, whatever is recorded afterwards', async () => {
    const computer = aComputer();
    const store = await computer.work();
    const pay = await aPayer(store);
    await pay(2_000);
    const { report, sha256 } = await store.report({ scope: dues, question: in2025 });
    const frozen = await store.freezeReport({ scope: dues, question: in2025, sha256 });
    await pay(7_000);

    expect(frozen.ok).toBe(true);
    expect(sha256).toBe(createHash('sha256').update(canonical(report)).digest('hex'));
    computer.crash();
    expect(await frozenIn(await computer.work())).toMatchObject({
      report,
      sha256,
      isIntact: true,
      question: in2025,
    });
  });

  it('is not made of figures that nobody has looked at', async () => {
    const store = await aComputer().work();
    const pay = await aPayer(store);
    const { sha256 } = await store.report({ scope: dues, question: in2025 });
    await pay(2_000);

    const frozen = await store.freezeReport({ scope: dues, question: in2025, sha256 });

    expect(frozen).toEqual({ ok: false, error: { kind: 'moved-on' } });
    expect(await store.frozenReports(dues)).toEqual([]);
  });

  it('shows when a figure of it was altered', async () => {
    const store = await aComputer().work();
    const pay = await aPayer(store);
    await pay(2_000);
    const { report, sha256 } = await store.report({ scope: dues, question: in2025 });
    const content = canonical(report).replace('2000', '9000');
    const fields = FrozenReportFields.parse({
      ...{ content, sha256, by: null },
      frozenAt: '2026-01-31T10:00:00Z',
    });
    await store.addRecord({ kind: 'frozen-report', scope: dues, fields });

    expect(await frozenIn(store)).toMatchObject({ isIntact: false });
  });

  it('is the same in another treasurer’s office, who cannot delete it, and unknown to a secretary', async () => {
    const { id } = await aSection(central);
    const scope = scopeOf(id, 'dues');
    const one = await aSyncOffice(central, { sectionIds: [id], role: 'treasurer' });
    const two = await aSyncOffice(central, { sectionIds: [id], role: 'treasurer' });
    const secretary = await aSyncOffice(central, { sectionIds: [id] });
    const { report, sha256 } = await one.store.report({ scope, question: in2025 });

    const frozen = await one.store.freezeReport({ scope, question: in2025, sha256 });
    for (const { store } of [one, two, secretary]) await store.syncNow();

    expect(frozen.ok).toBe(true);
    const there = await frozenIn(two.store, scope);
    expect(there).toMatchObject({ report, isIntact: true, by: one.account.displayName });
    const gone = await two.store.deleteRecord({ kind: 'frozen-report', id: there?.id ?? '' });
    expect(gone).toMatchObject({ ok: false, error: { kind: 'read-only' } });
    expect(await secretary.store.frozenReports(scope)).toEqual([]);
  });
});
