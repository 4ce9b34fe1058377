import { describe, expect, it } from 'vitest';
import { suggestMatches } from '#shared/domain/bank/match/suggest-matches.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aLine, firstOf, knowing, paid, said } from './some-knowledge.ts';

const online = (id: string, cents: number, day: string) =>
  paid(id, {
    by: id,
    cents,
    receivedOn: IsoDate.parse(day),
    means: { kind: 'online', platform: 'HelloAsso', order: id },
  });

const january = [
  online('a', 2_000, '2026-01-04'),
  online('b', 3_500, '2026-01-12'),
  online('c', 2_500, '2026-01-30'),
];
const february = [online('d', 1_000, '2026-02-02'), online('e', 1_600, '2026-02-20')];
const payments = [...february, ...january];
const label = 'VIR HELLOASSOPAY DVMQXO4Y7VJX70Y HELLOASSO 3711911';
const payout = (cents: number, day = '2026-02-10', words = label) =>
  aLine(words, cents, { bookedOn: IsoDate.parse(day) });

describe('a payout of HelloAsso', () => {
  it('is the orders that follow each other and add up to it, none of them left behind', () => {
    const found = firstOf(payout(8_000), { payments });

    expect(said(found)).toBe('sure tie a b c');
    expect(found?.because).toEqual([{ kind: 'payout', count: 3 }]);
  });

  it('holds nothing that was paid after it was sent', () => {
    expect(said(firstOf(payout(9_000, '2026-02-10', `${label} 02-02-2026`), { payments }))).toBe(
      'sure tie a b c d',
    );
    expect(said(firstOf(payout(9_000, '2026-02-10', `${label} 01-02-2026`), { payments }))).toBe(
      'nothing',
    );
  });

  it('is not sure where several runs of orders have its sum', () => {
    const equal = ['1', '2', '3'].map((id) => online(id, 2_000, `2026-01-0${id}`));
    const suggested = suggestMatches([payout(4_000)], knowing({ payments: equal }));

    expect([...suggested.values()].flat().map(said)).toEqual(['likely tie 1 2', 'look tie 2 3']);
  });

  it('takes nothing that was paid by cheque or transfer', () => {
    expect(
      said(firstOf(payout(2_000), { payments: [paid('cheque', { by: 'x', cents: 2_000 })] })),
    ).toBe('nothing');
  });

  it('and the next one share nothing', () => {
    const lines = [payout(8_000), { ...payout(2_600, '2026-03-10'), id: 'second' }];
    const found = suggestMatches(lines, knowing({ payments }));

    expect([...found.values()].map(([first]) => said(first))).toEqual([
      'sure tie a b c',
      'sure tie d e',
    ]);
  });

  it('that is taken back proposes to take back the order of that sum, and only an online one', () => {
    const banked = [...payments, paid('cheque', { by: 'x', cents: 3_500 })];
    const found = firstOf(payout(-3_500, '2026-02-10', 'PRLV HELLOASSO 01-02-2026'), { banked });

    expect(said(found)).toBe('look reverse b');
  });
});
