import { rulesMeetingIn, switchedOn } from './active-rules.ts';
import type { Block } from './blocks.ts';
import { type DuplicateCluster, type DuplicatePair, gatherClusters } from './clusters.ts';
import type { DuplicateRule } from './duplicate-rules.ts';
import type { FindOptions } from './find-options.ts';
import type { IndexedPeople } from './indexed-people.ts';
import { evidenceOf, judgePair } from './judge-pair.ts';
import { meetingsIn } from './meetings.ts';
import { pairKey } from './pair-key.ts';

export type Progress = { readonly done: number; readonly total: number };

/** `outdated`: somebody was changed meanwhile, so the search has to begin again. */
export type FindAllOutcome =
  | { readonly kind: 'found'; readonly clusters: readonly DuplicateCluster[] }
  | { readonly kind: 'outdated' };

/** Some milliseconds of work. */
const comparisonsBetweenPauses = 5_000;

export function* findAll(
  people: IndexedPeople,
  { rules, falseAlarms }: FindOptions,
): Generator<Progress, FindAllOutcome> {
  const active = switchedOn(rules);
  const begun = people.changes();
  const met: Met = new Map();
  let done = 0;
  const total = people.tables.length;
  for (const table of people.tables) {
    const asked = rulesMeetingIn([table.block], active);
    for (const _ of asked.length === 0 ? [] : meet(people, { table, asked, met })) {
      yield { done, total };
      if (people.changes() !== begun) return { kind: 'outdated' };
    }
    done++;
  }
  const pairs = judgeAll(people, met, active);
  return {
    kind: 'found',
    clusters: gatherClusters(
      pairs.filter(({ a, b }) => !falseAlarms?.has(pairKey(a.id, b.id))),
      falseAlarms ?? new Set(),
    ),
  };
}

/** Two people as one number, the lower first, and where they met. */
type Met = Map<number, Block[]>;
const mostPeople = 2 ** 26;

type Search = {
  readonly table: IndexedPeople['tables'][number];
  readonly asked: readonly DuplicateRule[];
  readonly met: Met;
};

/** Remembers only those of whom a rule says something: they are few, however many were compared. */
function* meet(people: IndexedPeople, { table, asked, met }: Search): Generator<void> {
  let compared = 0;
  for (const group of table.groups()) {
    for (const { one, others } of meetingsIn(group, table.block, people.traitsOf)) {
      const traits = people.traitsOf(one);
      for (const other of others) {
        if (evidenceOf(traits, people.traitsOf(other), asked).length === 0) continue;
        const both = Math.min(one, other) * mostPeople + Math.max(one, other);
        met.set(both, [...(met.get(both) ?? []), table.block]);
      }
      compared += others.length;
      if (compared < comparisonsBetweenPauses) continue;
      compared = 0;
      yield;
    }
  }
}

function judgeAll(
  people: IndexedPeople,
  met: Met,
  active: readonly DuplicateRule[],
): readonly DuplicatePair[] {
  const pairs: DuplicatePair[] = [];
  for (const [both, blocks] of met) {
    const one = people.traitsOf(Math.floor(both / mostPeople));
    const other = people.traitsOf(both % mostPeople);
    const [a, b] = one.id < other.id ? [one, other] : [other, one];
    const judgement = judgePair(a, b, rulesMeetingIn(blocks, active));
    if (judgement !== null) pairs.push({ a, b, ...judgement });
  }
  return pairs;
}
