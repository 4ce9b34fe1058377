import type { KnownPayer } from './knowledge.ts';
import { personMoney } from './person-money.ts';
import type { Asked, Proposal } from './proposal.ts';
import type { MatchReason } from './suggestion.ts';

/** By what was remembered of this payer, or decided of the same label before. */
export function proposeKnown(asked: Asked, pattern: string | null): readonly Proposal[] {
  const { known, line } = asked;
  const remembered = known.remembered.get(line.iban ?? '') ?? known.remembered.get(pattern ?? '');
  if (remembered !== undefined) return ofPayer(remembered, { kind: 'remembered' }, asked);
  const people = known.before.get(pattern ?? '');
  return people === undefined
    ? []
    : ofPayer({ kind: 'people', people }, { kind: 'same-label-before' }, asked);
}

function ofPayer(payer: KnownPayer, why: MatchReason, asked: Asked): readonly Proposal[] {
  if (payer.kind === 'not-ours') {
    const { reason } = payer;
    return [{ confidence: 'sure', act: { kind: 'not-ours', reason }, because: [why], weight: 95 }];
  }
  const [only] = payer.people;
  if (only === undefined) return [];
  if (payer.people.length > 1) return together(payer.people, why, asked);
  const { act, because, fit } = personMoney(only, asked);
  return [
    {
      confidence: fit >= 2 ? 'sure' : 'likely',
      act,
      because: [why, ...because],
      weight: 90 + fit,
    },
  ];
}

/** One who always pays for several: what they owe together, or what one of them does. */
function together(people: readonly string[], why: MatchReason, asked: Asked): readonly Proposal[] {
  const { year, line, money } = asked;
  const parts = people.flatMap((memberId) => {
    const dues = money.duesOf(memberId, year);
    const amount = dues?.suggested ?? dues?.lastYear ?? null;
    return amount === null ? [] : [{ memberId, kind: 'dues' as const, year, amount }];
  });
  const total = parts.reduce((sum, { amount }) => sum + amount, 0);
  if (parts.length > 1 && total === line.amount)
    return [
      {
        confidence: 'sure',
        act: { kind: 'record', parts },
        because: [why, { kind: 'household-sum', count: parts.length }],
        weight: 93,
      },
    ];
  const alone = people.map((id) => personMoney(id, asked)).filter(({ fit }) => fit >= 2);
  return alone.map(({ act, because }) => ({
    confidence: alone.length === 1 ? 'likely' : 'look',
    act,
    because: [why, ...because],
    weight: 60,
  }));
}
