import { describe, expect, it } from 'vitest';
import { onlineFates, type RecordedPart } from '#shared/domain/bank/helloasso/online-fates.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { anOnlinePayment } from '../../../../builders/an-online-payment.ts';

const aPart = (id: string, said: Partial<RecordedPart> & { readonly cents?: number } = {}) => {
  const { cents = 2_000, ...part } = said;
  return {
    ...{ id, payment: id, amount: toCents(cents), receivedOn: IsoDate.parse('2026-03-03') },
    ...{ reference: null, isTakenBack: false, ...part },
  };
};

const fates = (
  payments: readonly Parameters<typeof anOnlinePayment>[0][],
  ...parts: readonly RecordedPart[]
) =>
  onlineFates(payments.map(anOnlinePayment), new Map([['82810', parts]])).map(({ fate }) => fate);

describe('a line of an export of HelloAsso', () => {
  it('that was paid and is not in the ledger is to be recorded', () => {
    expect(fates([{}])).toEqual([{ kind: 'fresh' }]);
  });

  it('is known by the number of its order, and never recorded twice', () => {
    expect(fates([{}], aPart('one'))).toEqual([{ kind: 'known', payments: ['one'] }]);
  });

  it('of a family is known part by part, whichever line comes first', () => {
    const parts = [
      aPart('child', { payment: 'p', cents: 1_000 }),
      aPart('parent', { payment: 'p', cents: 2_000 }),
    ];
    expect(fates([{ cents: 2_000 }, { cents: 1_000 }], ...parts)).toEqual([
      { kind: 'known', payments: ['parent'] },
      { kind: 'known', payments: ['child'] },
    ]);
    expect(fates([{ cents: 3_000, payment: '53041' }], ...parts)).toEqual([
      { kind: 'known', payments: ['child', 'parent'] },
    ]);
  });

  it('of an order that was recorded as one sum is known by all its lines together', () => {
    expect(fates([{}, {}], aPart('one', { cents: 4_000 }))).toEqual([
      { kind: 'known', payments: ['one'] },
      { kind: 'known', payments: ['one'] },
    ]);
  });

  it('of the next instalment is to be recorded, the one before is known', () => {
    const instalments = [
      { payment: '1', paidOn: IsoDate.parse('2026-01-03') },
      { payment: '2', paidOn: IsoDate.parse('2026-02-03') },
    ];
    const first = aPart('one', { reference: '1', receivedOn: IsoDate.parse('2026-01-03') });
    expect(fates(instalments, first)).toEqual([
      { kind: 'known', payments: ['one'] },
      { kind: 'fresh' },
    ]);
    expect(fates(instalments.slice(1), first)).toEqual([{ kind: 'fresh' }]);
  });

  it('of another day, whose order alone is recorded, is looked at', () => {
    const later = { payment: '2', paidOn: IsoDate.parse('2026-04-03') };
    expect(fates([{ payment: '1' }, later], aPart('one')).map(({ kind }) => kind)).toEqual([
      'known',
      'fresh',
    ]);
    expect(fates([later], aPart('one'))[0]?.kind).toBe('differs');
  });

  it('whose order is recorded with another sum is looked at', () => {
    expect(fates([{ cents: 2_500 }], aPart('one'))).toEqual([
      { kind: 'differs', payments: ['one'], recorded: 2_000 },
    ]);
  });

  it('that was taken back by hand is not recorded again', () => {
    expect(fates([{}], aPart('one', { isTakenBack: true }))).toEqual([
      { kind: 'taken-back', payments: ['one'] },
    ]);
  });

  it.each(['refunded', 'cancelled', 'contested'] as const)(
    'that is %s takes back what the ledger has of it, and nothing else',
    (status) => {
      expect(fates([{ status }], aPart('one'))).toEqual([{ kind: 'reverse', payments: ['one'] }]);
      expect(fates([{ status, amount: toCents(-2_000) }], aPart('one'))[0]?.kind).toBe('reverse');
      expect(fates([{ status }], aPart('one', { isTakenBack: true }))).toEqual([
        { kind: 'nothing', why: status },
      ]);
      expect(fates([{ status }], aPart('one', { cents: 5_000 }))).toEqual([
        { kind: 'nothing', why: status },
      ]);
      expect(fates([{ status }])).toEqual([{ kind: 'nothing', why: status }]);
    },
  );

  it('of which one of two equal places was given back keeps the other', () => {
    const parts = [aPart('one', { payment: 'p' }), aPart('two', { payment: 'p' })];
    expect(fates([{ status: 'refunded' }, {}], ...parts).map(({ kind }) => kind)).toEqual([
      'reverse',
      'known',
    ]);
  });

  it.each(['refused', 'waiting', 'offline', 'unknown'] as const)(
    'that is %s is no money, whatever the ledger has',
    (status) => {
      expect(fates([{ status }], aPart('one'))).toEqual([{ kind: 'nothing', why: status }]);
    },
  );

  it('that a code made free is no money', () => {
    expect(fates([{ discount: toCents(2_000) }])).toEqual([{ kind: 'nothing', why: 'free' }]);
  });

  it('without a number is never taken for another one', () => {
    const nameless = { order: null };
    expect(fates([nameless, nameless], aPart('one')).map(({ kind }) => kind)).toEqual([
      'fresh',
      'fresh',
    ]);
  });
});
