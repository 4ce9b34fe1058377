import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { promiseStates } from '#shared/domain/contributions/arrears/promise-states.ts';
import { aPromise, on } from './a-debtor.ts';

const payment = (amount: number, receivedOn: string, year = 2026) => ({
  kind: 'dues' as const,
  year,
  amount: toCents(amount),
  receivedOn: on(receivedOn),
});
const stateOn = (day: string, payments: Parameters<typeof promiseStates>[1]) =>
  promiseStates([aPromise()], payments, on(day)).get(aPromise().id);

describe('a promise', () => {
  it('is open while there is time, and broken when its day has passed', () => {
    expect(stateOn('2026-06-30', [])).toBe('open');
    expect(stateOn('2026-07-01', [payment(1_999, '2026-04-01')])).toBe('broken');
  });

  it('is kept when what came in since it was made reaches it', () => {
    const parts = [payment(1_200, '2026-03-01'), payment(800, '2026-09-15')];

    expect(stateOn('2026-08-01', parts)).toBe('broken');
    expect(stateOn('2026-09-15', parts)).toBe('kept');
  });

  it('is kept by nothing that came before it or for another year', () => {
    const others = [payment(9_000, '2026-02-28'), payment(9_000, '2026-04-01', 2025)];

    expect(stateOn('2026-05-01', others)).toBe('open');
  });

  it('for whatever is owed is kept by payments of any year', () => {
    const parts = [payment(1_000, '2026-03-02', 2025), payment(1_000, '2026-03-02')];
    const promise = aPromise({ year: null });

    expect(promiseStates([promise], parts, on('2026-03-02')).get(promise.id)).toBe('kept');
  });

  const day = fc
    .integer({ min: 0, max: 364 })
    .map((days) => on(new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)));
  const promises = fc.array(
    fc.record({
      id: fc.uuid(),
      amount: fc.integer({ min: 1, max: 5_000 }),
      promisedOn: day,
      dueBy: day,
    }),
    { maxLength: 6 },
  );
  const payments = fc.array(fc.tuple(fc.integer({ min: 1, max: 5_000 }), day), { maxLength: 6 });

  it('keeps no two promises with one cent, in whatever order offices hold them', () => {
    fc.assert(
      fc.property(promises, payments, day, (drawn, came, today) => {
        const all = drawn.map((one) => aPromise({ ...one, amount: toCents(one.amount) }));
        const paid = came.map(([amount, receivedOn]) => payment(amount, receivedOn));
        const states = promiseStates(all, paid, today);
        const kept = all.filter(({ id }) => states.get(id) === 'kept');

        expect(kept.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(
          paid.reduce((sum, { amount }) => sum + amount, 0),
        );
        expect(promiseStates([...all].reverse(), paid, today)).toEqual(new Map([...states]));
      }),
    );
  });
});
