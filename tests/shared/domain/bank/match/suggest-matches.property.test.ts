import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestMatches } from '#shared/domain/bank/match/suggest-matches.ts';
import { aLine, knowing, owes, paid, person } from './some-knowledge.ts';

const people = ['Durand Paul', 'Durand Marie', 'Martin Jean', 'Marin Jean'].map((id) => person(id));
const known = knowing({
  people,
  expected: people.map(({ id }) => owes(id, 2_000)),
  payments: people.slice(0, 2).map(({ id }, at) => paid(`p${at}`, { by: id, cents: 3_000 })),
});

const line = fc
  .record({
    id: fc.integer({ min: 1, max: 999 }).map(String),
    label: fc.constantFrom(
      'VIR DURAND PAUL',
      'M OU MME DURAND',
      'VIR MARTN JEAN',
      'JEAN MARTIN',
      '',
      'P DURAND',
      '…',
    ),
    amount: fc.constantFrom(2_000, 3_000, 4_000, 0, -2_000, 1),
  })
  .map(({ id, label, amount }) => aLine(label, amount, { id }));
const lines = fc.uniqueArray(line, { selector: ({ id }) => id, maxLength: 12 });

describe('the suggestions for a statement', () => {
  it('are the same in whatever order its lines come', () => {
    fc.assert(
      fc.property(
        lines.chain((some) =>
          fc
            .shuffledSubarray(some, { minLength: some.length })
            .map((other) => [some, other] as const),
        ),
        ([some, other]) => {
          const [one, two] = [suggestMatches(some, known), suggestMatches(other, known)];
          for (const { id } of some) expect(two.get(id)).toEqual(one.get(id));
        },
      ),
    );
  });

  it('never offer one payment, or one member’s dues of a year, to two lines first', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const first = [...suggestMatches(some, known).values()].flatMap(([best]) => best ?? []);
        const claimed = first.flatMap(({ act }) => {
          if (act.kind === 'tie') return act.payments;
          if (act.kind !== 'record') return [];
          return act.parts.filter(({ kind }) => kind === 'dues').map(({ memberId }) => memberId);
        });
        expect(new Set(claimed).size).toBe(claimed.length);
      }),
    );
  });

  it('record exactly what the line is', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const amounts = new Map(some.map(({ id, amount }) => [id, amount]));
        for (const [id, suggestions] of suggestMatches(some, known)) {
          for (const { act } of suggestions) {
            if (act.kind !== 'record') continue;
            expect(act.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(amounts.get(id));
          }
        }
      }),
    );
  });
});
