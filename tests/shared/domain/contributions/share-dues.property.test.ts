import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOfCents, toCents } from '#shared/domain/cents.ts';
import {
  SharingRuleFields,
  shareDues,
  sharingRuleFor,
} from '#shared/domain/contributions/share-dues.ts';
import { IsoDate } from '#shared/domain/dates.ts';

const aRule = ({
  from = '2020-01-01',
  ...parts
}: {
  from?: string;
  [level: string]: unknown;
} = {}) =>
  SharingRuleFields.parse({
    kind: 'dues',
    from,
    parts: {
      federation: { kind: 'amount', cents: 4_800 },
      national: { kind: 'rate', rate: 2_000 },
      ...parts,
    },
    votedOn: null,
  });

const part = (most: number) =>
  fc.oneof(
    fc.record({ kind: fc.constant('amount'), cents: fc.nat(20_000) }),
    fc.record({ kind: fc.constant('rate'), rate: fc.nat(most) }),
  );
const rule = fc
  .record({ federation: part(5_000), national: part(5_000) })
  .map((parts) => aRule(parts));
const amount = fc.integer({ min: -900_000, max: 900_000 }).map(toCents);

describe('a due shared between the levels', () => {
  it('loses no cent, and nobody gets less than nothing', () => {
    fc.assert(
      fc.property(amount, rule, (paid, parts) => {
        const shares = Object.values(shareDues(paid, parts));
        expect(sumOfCents(shares)).toBe(paid);
        expect(shares.every((share) => share === 0 || Math.sign(share) === Math.sign(paid))).toBe(
          true,
        );
      }),
    );
  });

  it('is undone to the cent by a reversal', () => {
    fc.assert(
      fc.property(amount, rule, (paid, parts) => {
        const there = shareDues(paid, parts);
        const back = shareDues(toCents(0 - paid), parts);
        expect(there.section + back.section).toBe(0);
        expect(there.federation + back.federation).toBe(0);
        expect(there.national + back.national).toBe(0);
      }),
    );
  });

  it('gives fixed amounts first, as far as the payment reaches, and rates of the rest', () => {
    expect(shareDues(toCents(10_000), aRule())).toEqual({
      section: 4_160,
      federation: 4_800,
      national: 1_040,
    });
    expect(shareDues(toCents(3_000), aRule())).toEqual({
      section: 0,
      federation: 3_000,
      national: 0,
    });
  });

  it('follows the rule that was in force on the day', () => {
    const old = aRule();
    const recent = aRule({ from: '2026-01-01' });
    const on = (day: string) =>
      sharingRuleFor([recent, old], { kind: 'dues', receivedOn: IsoDate.parse(day) });

    expect(on('2025-12-31')).toBe(old);
    expect(on('2026-01-01')).toBe(recent);
    expect(on('2019-12-31')).toBeNull();
  });

  it('refuses a rule that gives away more than everything', () => {
    const parts = {
      federation: { kind: 'rate', rate: 6_000 },
      national: { kind: 'rate', rate: 5_000 },
    };

    expect(() => aRule(parts)).toThrow('more than everything is given away');
  });
});
