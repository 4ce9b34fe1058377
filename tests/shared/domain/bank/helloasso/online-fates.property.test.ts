import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  onlineFates,
  paidOf,
  type RecordedPart,
} from '#shared/domain/bank/helloasso/online-fates.ts';
import { OnlineStatus } from '#shared/domain/bank/online-payment.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { anOnlinePayment } from '../../../../builders/an-online-payment.ts';

const days = ['2026-01-03', '2026-02-03', '2026-03-03'].map((day) => IsoDate.parse(day));
const line = fc
  .record({
    order: fc.constantFrom('1', '2', '3'),
    payment: fc.constantFrom('a', 'b', null),
    paidOn: fc.constantFrom(...days),
    status: fc.constantFrom(...OnlineStatus.options),
    cents: fc.constantFrom(0, 1_000, 2_000, 3_000),
  })
  .map(anOnlinePayment);
const part = (id: string) =>
  fc.record({
    id: fc.constant(id),
    payment: fc.constantFrom(id, 'shared'),
    amount: fc.constantFrom(1_000, 2_000, 3_000).map(toCents),
    receivedOn: fc.constantFrom(...days),
    reference: fc.constantFrom('a', 'b', null),
    isTakenBack: fc.boolean(),
  });
const ledger = fc.tuple(...['x', 'y', 'z'].map((id) => fc.array(part(id), { maxLength: 1 })));
const lines = fc.array(line, { maxLength: 8 });

const recordedAs = (parts: readonly (readonly RecordedPart[])[]) =>
  new Map(parts.map((some, at) => [String(at + 1), some]));

describe('what an export means for the ledger', () => {
  it('takes no payment back twice, and never one that a line says is paid', () => {
    fc.assert(
      fc.property(lines, ledger, (payments, parts) => {
        const fates = onlineFates(payments, recordedAs(parts)).map(({ fate }) => fate);
        const back = fates.flatMap((fate) => (fate.kind === 'reverse' ? fate.payments : []));
        const taken = new Set(parts.flat().flatMap((one) => (one.isTakenBack ? one.id : [])));

        expect(new Set(back).size).toBe(back.length);
        expect(back.some((id) => taken.has(id))).toBe(false);
      }),
    );
  });

  it('records only what is paid and more than nothing', () => {
    fc.assert(
      fc.property(lines, ledger, (payments, parts) => {
        for (const { payment, fate } of onlineFates(payments, recordedAs(parts))) {
          if (fate.kind !== 'fresh') continue;
          expect(payment.status).toBe('paid');
          expect(paidOf(payment)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('knows everything once it was recorded, in whatever order the lines come', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (payments, turn) => {
        const paid = payments.filter((one) => one.status === 'paid' && paidOf(one) > 0);
        const recorded = Map.groupBy(
          paid.map((one, at) => ({
            ...{ id: String(at), payment: String(at), amount: paidOf(one), receivedOn: one.paidOn },
            ...{ reference: one.payment, isTakenBack: false, order: one.order ?? '' },
          })),
          ({ order }) => order,
        );
        const at = paid.length === 0 ? 0 : turn % paid.length;
        const turned = [...paid.slice(at), ...paid.slice(0, at)];

        const fates = onlineFates(turned, recorded).map(({ fate }) => fate.kind);

        expect(fates.every((kind) => kind === 'known')).toBe(true);
      }),
    );
  });
});
