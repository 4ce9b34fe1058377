import { areSurelyTwo, type Judgement } from './judge-pair.ts';
import { type PairKey, pairKey } from './pair-key.ts';
import { compareStrength, type Strength } from './strength.ts';
import type { Traits } from './traits.ts';

/** Before it is shown: who they are, with their traits. */
export type DuplicatePair = Judgement & { readonly a: Traits; readonly b: Traits };

export type ClusterPair = Judgement & { readonly a: string; readonly b: string };

/** People who may be one, to be looked at together. */
export type DuplicateCluster = {
  readonly ids: readonly string[];
  /** That of the strongest pair. */
  readonly strength: Strength;
  /** Strongest first. */
  readonly pairs: readonly ClusterPair[];
};

/** Nobody looks through more at once; the rest of a greater heap comes in further clusters. */
const mostInCluster = 50;

/**
 * Pairs that touch, together, strongest first. A chain is not followed to somebody who is surely another: the weaker
 * pair then stands by itself. Every pair is in exactly one cluster.
 */
export function gatherClusters(
  pairs: readonly DuplicatePair[],
  falseAlarms: ReadonlySet<PairKey>,
): readonly DuplicateCluster[] {
  const clusters: Growing[] = [];
  const clusterOf = new Map<string, Growing>();
  for (const pair of [...pairs].sort(comparePairs)) {
    const left = clusterOf.get(pair.a.id) ?? alone(pair.a);
    const right = clusterOf.get(pair.b.id) ?? alone(pair.b);
    if (left === right) left.pairs.push(pair);
    else if (mayJoin(left, right, falseAlarms)) {
      const [into, from] =
        left.people.length >= right.people.length ? [left, right] : [right, left];
      into.people.push(...from.people);
      into.pairs.push(...from.pairs, pair);
      from.pairs.length = 0;
      for (const { id } of into.people) clusterOf.set(id, into);
      clusters.push(into);
    } else clusters.push({ people: [pair.a, pair.b], pairs: [pair] });
  }
  return [...new Set(clusters)]
    .filter((cluster) => cluster.pairs.length > 0)
    .map(clusterFrom)
    .sort(compareClusters);
}

type Growing = { readonly people: Traits[]; readonly pairs: DuplicatePair[] };

const alone = (person: Traits): Growing => ({ people: [person], pairs: [] });

/** Two people alone may always stand together: that they are a pair was judged already. */
function mayJoin(left: Growing, right: Growing, falseAlarms: ReadonlySet<PairKey>): boolean {
  const size = left.people.length + right.people.length;
  if (size === 2) return true;
  if (size > mostInCluster) return false;
  return left.people.every((a) =>
    right.people.every(
      (b) =>
        !areSurelyTwo(a, b) && (falseAlarms.size === 0 || !falseAlarms.has(pairKey(a.id, b.id))),
    ),
  );
}

function clusterFrom({ people, pairs }: Growing): DuplicateCluster {
  const sorted = [...pairs].sort(comparePairs);
  return {
    ids: people.map(({ id }) => id).sort(),
    strength: sorted[0]?.strength ?? 'possible',
    pairs: sorted.map(({ a, b, ...judgement }) => ({ a: a.id, b: b.id, ...judgement })),
  };
}

function comparePairs(one: DuplicatePair, other: DuplicatePair): number {
  return (
    compareStrength(one.strength, other.strength) ||
    other.evidence.length - one.evidence.length ||
    compareIds([one.a.id, one.b.id], [other.a.id, other.b.id])
  );
}

function compareClusters(one: DuplicateCluster, other: DuplicateCluster): number {
  return compareStrength(one.strength, other.strength) || compareIds(one.ids, other.ids);
}

function compareIds(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((id, index) => id !== other[index]);
  const [a = '', b = ''] = [one[at], other[at]];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
