import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aStatement } from '../../builders/a-statement.ts';
import { aSection } from '../../central/support/an-office.ts';
import { startTestCentral, type TestCentral } from '../../central/support/test-central.ts';
import {
  addPerson,
  anOfficeWithStatement,
  confirmFirst,
  keep,
  linesOf,
  on,
  payDues,
} from './support/bank-office.ts';
import { aSyncOffice } from './support/sync-office.ts';

let central: TestCentral;
beforeAll(async () => {
  central = await startTestCentral();
});
afterAll(() => central.close());

describe('a line of a statement', () => {
  it('records nothing until its suggestion is confirmed, and then the payment and the decision at once', async () => {
    const { store, member } = await anOfficeWithStatement();
    const [line] = await linesOf(store);
    expect(line?.suggestions[0]).toMatchObject({
      confidence: 'sure',
      because: [
        { kind: 'name', memberId: member, likeness: 'full' },
        { kind: 'same-amount', as: 'last-year' },
      ],
    });
    expect(await store.records('contribution')).toHaveLength(1);

    expect(await confirmFirst(store)).toEqual({ ok: true, value: null });

    const [payment] = (await store.paymentsOf(member))?.lines ?? [];
    expect(payment?.payment).toMatchObject({
      amount: 3_600,
      year: 2026,
      receivedOn: '2026-03-05',
      bankedOn: '2026-03-05',
      means: { kind: 'transfer' },
    });
    expect(await linesOf(store)).toEqual([]);
    expect(await linesOf(store, 'done')).toHaveLength(1);
  });

  it('is tied to what was recorded before, without recording it again', async () => {
    const { store, member } = await anOfficeWithStatement();
    await store.recordPayment({
      parts: [{ memberId: member, kind: 'dues', year: 2026, amount: toCents(3_600) }],
      receivedOn: IsoDate.parse('2026-03-02'),
      means: { kind: 'transfer', reference: null },
    });
    const before = await store.records('contribution');

    expect(await confirmFirst(store)).toMatchObject({ ok: true });

    expect(await store.records('contribution')).toHaveLength(before.length);
    const [done] = await linesOf(store, 'done');
    expect(done?.decision?.outcome).toMatchObject({ kind: 'payments', recorded: false });
  });

  it('is refused where the law forbids the payment, and stays to be treated', async () => {
    const { store, member } = await anOfficeWithStatement();
    await keep(store, aStatement([{ label: 'VIR LEFEVRE ELEONORE DON', cents: 900_000 }]));
    const line = (await linesOf(store)).find(({ fields }) => fields.amount === 900_000);
    const part = {
      memberId: member,
      kind: 'donation',
      year: 2026,
      amount: toCents(900_000),
    } as const;

    const refused = await store.confirmMatch({
      line: line?.id ?? '',
      act: { kind: 'record', parts: [part] },
      on,
      reason: null,
      remember: false,
    });

    expect(refused).toMatchObject({ error: { kind: 'forbidden' } });
    expect(await linesOf(store)).toHaveLength(2);
    expect(await store.records('bank-match')).toEqual([]);
  });

  it('that is split must add up to the line', async () => {
    const { store, member } = await anOfficeWithStatement();
    const [line] = await linesOf(store);
    const part = (amount: number) =>
      ({ memberId: member, kind: 'dues', year: 2026, amount: toCents(amount) }) as const;
    const split = (amounts: readonly number[]) =>
      store.confirmMatch({
        line: line?.id ?? '',
        act: { kind: 'record', parts: amounts.map(part) },
        on,
        reason: null,
        remember: false,
      });

    expect(await split([2_000, 1_500])).toMatchObject({ error: { field: 'amount' } });
    expect(await split([2_000, 1_600])).toEqual({ ok: true, value: null });
    expect(await split([2_000, 1_600])).toMatchObject({ error: { kind: 'already-undone' } });
  });

  it('is treated again after its decision is taken back, and what it recorded is reversed with the reason', async () => {
    const { store, member } = await anOfficeWithStatement();
    await confirmFirst(store);
    const [done] = await linesOf(store, 'done');

    const takeBack = () =>
      store.takeBackMatch({ line: done?.id ?? '', on, reason: 'autre Éléonore' });
    expect(await takeBack()).toEqual({ ok: true, value: null });
    expect(await takeBack()).toMatchObject({ error: { kind: 'already-undone' } });

    const [payment] = (await store.paymentsOf(member))?.lines ?? [];
    expect(payment?.reversal).toMatchObject({ amount: -3_600, reason: 'autre Éléonore' });
    expect(await linesOf(store)).toHaveLength(1);
    expect(await confirmFirst(store)).toEqual({ ok: true, value: null });
    expect(await store.records('bank-match')).toHaveLength(3);
  });

  it('that brings a cheque back takes the payment back', async () => {
    const { store, member } = await anOfficeWithStatement();
    await confirmFirst(store);
    await keep(
      store,
      aStatement([
        {
          label: 'REJET VIR LEFEVRE ELEONORE',
          cents: -3_600,
          bookedOn: IsoDate.parse('2026-03-20'),
        },
      ]),
    );
    const [line] = await linesOf(store);
    const act = line?.suggestions[0]?.act;
    expect(act).toMatchObject({ kind: 'reverse' });
    if (line === undefined || act === undefined) return;

    await store.confirmMatch({ line: line.id, act, on, reason: 'rejeté', remember: false });

    const [payment] = (await store.paymentsOf(member))?.lines ?? [];
    expect(payment?.reversal).toMatchObject({ receivedOn: '2026-03-20', reason: 'rejeté' });
  });

  it('remembers who pays under its label until the rule is removed', async () => {
    const { store, member } = await anOfficeWithStatement();
    await keep(store, aStatement([{ label: 'VIR SCI DES TILLEULS 01', cents: 3_600 }]));
    const line = (await linesOf(store)).find(({ fields }) => fields.label.includes('SCI'));
    const part = { memberId: member, kind: 'dues', year: 2026, amount: toCents(3_600) } as const;
    await store.confirmMatch({
      line: line?.id ?? '',
      act: { kind: 'record', parts: [part] },
      on,
      reason: null,
      remember: true,
    });
    await keep(
      store,
      aStatement([
        { label: 'VIR SCI DES TILLEULS 02', cents: 3_600, bookedOn: IsoDate.parse('2027-03-05') },
      ]),
    );
    const suggested = async () =>
      (await linesOf(store)).find(({ fields }) => fields.label.endsWith('02'))?.suggestions[0];

    expect(await suggested()).toMatchObject({
      confidence: 'sure',
      act: { parts: [{ memberId: member, year: 2027 }] },
      because: [{ kind: 'remembered' }, { kind: 'same-amount' }],
    });

    const [rule] = await store.records('bank-rule');
    await store.deleteRecord({ kind: 'bank-rule', id: rule?.id ?? '' });
    expect((await suggested())?.because[0]).toEqual({ kind: 'same-label-before' });
  });

  it('confirmed by two treasurers without a network is recorded once', async () => {
    const section = await aSection(central);
    const sectionIds = [section.id];
    const secretary = await aSyncOffice(central, { sectionIds });
    const one = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const two = await aSyncOffice(central, { sectionIds, role: 'treasurer' });
    const member = await addPerson(secretary.store, {
      familyName: 'Lefèvre',
      givenName: 'Éléonore',
    });
    for (const { store } of [secretary, one, two]) await store.syncNow();
    await payDues(one.store, member, 3_600, 2025);
    for (const { store } of [one, two]) await store.syncNow();

    for (const { store } of [one, two]) {
      await keep(store, aStatement([{ label: 'VIR LEFEVRE ELEONORE', cents: 3_600 }]));
      expect(await confirmFirst(store)).toEqual({ ok: true, value: null });
    }
    for (const { store } of [one, two, one]) await store.syncNow();

    for (const { store } of [one, two]) {
      expect(await store.problems()).toEqual([]);
      expect(await store.records('bank-line')).toHaveLength(1);
      expect(await store.records('bank-match')).toHaveLength(1);
      const lines = (await store.paymentsOf(member))?.lines ?? [];
      expect(lines.map(({ payment }) => payment.year)).toEqual([2026, 2025]);
    }
  });
});
