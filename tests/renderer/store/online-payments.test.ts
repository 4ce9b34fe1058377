import { describe, expect, it } from 'vitest';
import type { OnlineExport } from '#shared/domain/bank/online-payment.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { aStatement } from '../../builders/a-statement.ts';
import { anOnlineExport } from '../../builders/an-online-payment.ts';
import { aComputer } from './support/an-office.ts';
import { addPerson, keep, linesOf, on, scopeIn } from './support/bank-office.ts';

const payer = {
  familyName: 'LEFEVRE',
  givenName: 'Eleonore',
  email: 'eleonore@exemple.fr',
  company: null,
};
const zoe = { familyName: "N'Guyen", givenName: 'Zoé' };

async function anOnlineOffice() {
  const store = await aComputer().work();
  const eleonore = await addPerson(store, {
    familyName: 'Lefèvre',
    givenName: 'Éléonore',
    email: 'eleonore@exemple.fr',
  });
  const nguyen = await addPerson(store, zoe);
  return { store, eleonore, nguyen };
}

const preview = async (store: StoreApi, online: OnlineExport) => {
  const found = await store.previewOnline({ scope: await scopeIn(store), online });
  return found ?? expect.fail('no books');
};

/** Records every fresh line for whom it surely is, and takes back what was given back. */
async function recordAll(store: StoreApi, online: OnlineExport) {
  const { lines } = await preview(store, online);
  const entries = lines.flatMap(({ payment, fate, proposal, people: [who] }) =>
    fate.kind === 'fresh' && who !== undefined
      ? [{ payment, parts: proposal.map((part) => ({ memberId: who.memberId, ...part })) }]
      : [],
  );
  const reversals = lines.flatMap(({ payment, fate }) =>
    fate.kind === 'reverse' ? [{ number: payment.place.number, payments: fate.payments }] : [],
  );
  const scope = await scopeIn(store);
  return store.recordOnline({ scope, entries, reversals, on, reason: 'remboursé' });
}

const family = anOnlineExport([
  { order: '101', payer, person: { familyName: 'LEFEVRE', givenName: 'Eleonore' } },
  { order: '101', payer, person: zoe },
  { order: '102', payer, status: 'refused' },
]);

describe('an export of HelloAsso', () => {
  it('writes nothing until somebody records it, and says of each line whose it is', async () => {
    const { store, eleonore, nguyen } = await anOnlineOffice();

    const { lines, counts, names } = await preview(store, family);

    expect(counts).toMatchObject({ fresh: 2, nothing: 1, known: 0 });
    expect(lines.map(({ people: [who] }) => who)).toEqual([
      { memberId: eleonore, confidence: 'sure' },
      { memberId: nguyen, confidence: 'sure' },
      undefined,
    ]);
    expect(lines[0]).toMatchObject({
      paid: 2_000,
      proposal: [{ kind: 'dues', year: 2026, amount: 2_000 }],
    });
    expect(names[nguyen]).toContain('Zoé');
    expect(await store.records('contribution')).toEqual([]);
  });

  it('is recorded with the number of each order, and known from then on', async () => {
    const { store, eleonore } = await anOnlineOffice();

    expect(await recordAll(store, family)).toEqual({
      ok: true,
      value: { recorded: 2, reversed: 0, refused: [] },
    });

    expect((await store.paymentsOf(eleonore))?.lines[0]?.payment).toMatchObject({
      amount: 2_000,
      receivedOn: '2026-03-03',
      means: { kind: 'online', platform: 'HelloAsso', order: '101' },
    });
    expect((await preview(store, family)).counts).toMatchObject({ fresh: 0, known: 2 });
  });

  it('recorded twice changes nothing', async () => {
    const { store, eleonore } = await anOnlineOffice();
    const { lines } = await preview(store, family);
    const [line] = lines;
    if (line === undefined) return expect.fail('no line');
    const entry = {
      payment: line.payment,
      parts: [{ memberId: eleonore, kind: 'dues', year: 2026, amount: line.paid } as const],
    };
    const scope = await scopeIn(store);
    const record = () =>
      store.recordOnline({ scope, entries: [entry, entry], reversals: [], on, reason: '' });

    expect(await record()).toMatchObject({ value: { recorded: 1 } });
    expect(await record()).toMatchObject({ value: { recorded: 0, refused: [] } });
    expect(await store.records('contribution')).toHaveLength(1);
  });

  it('of a later day takes back what was refunded since', async () => {
    const { store, eleonore } = await anOnlineOffice();
    const paid = anOnlineExport([{ order: '7', payer }]);
    await recordAll(store, paid);
    const refunded = anOnlineExport([{ order: '7', payer, status: 'refunded' }]);

    expect((await preview(store, refunded)).counts).toMatchObject({ reverse: 1 });
    expect(await recordAll(store, refunded)).toMatchObject({ value: { reversed: 1 } });

    expect((await store.paymentsOf(eleonore))?.lines[0]?.reversal).toMatchObject({
      amount: -2_000,
      reason: 'remboursé',
    });
    expect((await preview(store, refunded)).counts).toMatchObject({ reverse: 0, nothing: 1 });
    expect((await preview(store, paid)).counts).toMatchObject({ 'taken-back': 1 });
  });

  it('names the line that the law forbids, and records the others', async () => {
    const { store } = await anOnlineOffice();
    const online = anOnlineExport([
      { order: '1', payer, cents: 900_000, item: 'Don', campaign: null },
      { order: '2', payer },
    ]);

    expect(await recordAll(store, online)).toMatchObject({
      value: { recorded: 1, refused: [{ number: 1, failure: { kind: 'forbidden' } }] },
    });
  });

  it('keeps what was given beyond the dues as a gift', async () => {
    const { store, eleonore } = await anOnlineOffice();
    const online = anOnlineExport([{ payer, cents: 4_500, donation: toCents(500) }]);

    expect(await recordAll(store, online)).toMatchObject({ value: { recorded: 1 } });

    const lines = (await store.paymentsOf(eleonore))?.lines ?? [];
    expect(lines.map(({ payment: { kind, amount } }) => [kind, amount]).sort()).toEqual([
      ['donation', 500],
      ['dues', 4_000],
    ]);
    expect((await preview(store, online)).counts).toMatchObject({ fresh: 0, known: 1 });
  });

  it('is refused where its parts are not what was paid', async () => {
    const { store, eleonore } = await anOnlineOffice();
    const [line] = (await preview(store, family)).lines;
    if (line === undefined) return expect.fail('no line');
    const part = { memberId: eleonore, kind: 'dues', year: 2026, amount: toCents(1_999) } as const;
    const entries = [{ payment: line.payment, parts: [part] }];
    const scope = await scopeIn(store);

    expect(
      await store.recordOnline({ scope, entries, reversals: [], on, reason: '' }),
    ).toMatchObject({ value: { recorded: 0, refused: [{ failure: { field: 'amount' } }] } });
    expect(await store.records('contribution')).toEqual([]);
  });

  it('never takes the money of a company for a member’s without a look', async () => {
    const { store } = await anOnlineOffice();
    const online = anOnlineExport([{ payer: { ...payer, company: 'SARL Lefèvre' } }]);

    expect((await preview(store, online)).lines[0]?.people[0]?.confidence).toBe('look');
  });

  it('finds the line of the statement that is its payout, and ties it once all of it is recorded', async () => {
    const { store } = await anOnlineOffice();
    const sent = { on: IsoDate.parse('2026-03-04'), reference: null };
    const online = anOnlineExport([
      { order: '1', payer, payout: sent },
      { order: '2', payer, cents: 3_500, item: 'Don', payout: sent },
    ]);
    const label = 'VIR HELLOASSOPAY HELLOASSO 3711911 04-03-2026';
    await keep(store, aStatement([{ label, cents: 5_500 }]));
    const [line] = await linesOf(store);

    const [before] = (await preview(store, online)).payouts;
    expect(before).toMatchObject({ total: 5_500, count: 2, missing: 2, line: line?.id });

    await recordAll(store, online);
    const [payout] = (await preview(store, online)).payouts;
    expect(payout).toMatchObject({ missing: 0, line: line?.id });
    expect((await linesOf(store))[0]?.suggestions[0]).toMatchObject({
      confidence: 'sure',
      because: [{ kind: 'payout', count: 2 }],
    });
    await store.confirmMatch({
      line: line?.id ?? '',
      act: { kind: 'tie', payments: payout?.payments ?? [] },
      on,
      reason: null,
      remember: false,
    });

    expect(await linesOf(store)).toEqual([]);
    expect((await preview(store, online)).payouts[0]?.line).toBeNull();
  });
});
