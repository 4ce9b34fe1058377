import { rulesMeetingIn, switchedOn } from './active-rules.ts';
import type { Block } from './blocks.ts';
import type { DuplicateFacts } from './duplicate-facts.ts';
import type { FindOptions } from './find-options.ts';
import type { IndexedPeople } from './indexed-people.ts';
import { type Judgement, judgePair } from './judge-pair.ts';
import { metBy } from './meetings.ts';
import { pairKey } from './pair-key.ts';
import { compareStrength } from './strength.ts';

/** Somebody whom the candidate may be. */
export type DuplicateMatch = Judgement & { readonly id: string };

export function findFor(
  people: IndexedPeople,
  candidate: DuplicateFacts,
  { rules, falseAlarms }: FindOptions,
): readonly DuplicateMatch[] {
  const traits = people.readTraits(candidate);
  const self = people.numberOf(candidate.id);
  const active = switchedOn(rules);
  const met = new Map<number, Block[]>();
  for (const { block, under } of people.tables) {
    for (const group of under(traits)) {
      const others = self === undefined ? group : group.filter((person) => person !== self);
      for (const person of metBy({ traits, group: others }, block, people.traitsOf)) {
        met.set(person, [...(met.get(person) ?? []), block]);
      }
    }
  }
  const matches: DuplicateMatch[] = [];
  for (const [person, blocks] of met) {
    const other = people.traitsOf(person);
    const judgement = judgePair(traits, other, rulesMeetingIn(blocks, active));
    if (judgement !== null && !falseAlarms?.has(pairKey(candidate.id, other.id))) {
      matches.push({ id: other.id, ...judgement });
    }
  }
  return matches.sort(
    (a, b) =>
      compareStrength(a.strength, b.strength) ||
      b.evidence.length - a.evidence.length ||
      (a.id < b.id ? -1 : 1),
  );
}
