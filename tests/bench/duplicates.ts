import type { DuplicateCluster } from '#shared/domain/duplicates/clusters.ts';
import {
  createDuplicateIndex,
  type DuplicateIndex,
} from '#shared/domain/duplicates/duplicate-index.ts';
import { type PairKey, pairKey } from '#shared/domain/duplicates/pair-key.ts';
import { percentile, publish } from './support/figure.ts';
import { findWithFuzzball } from './support/fuzzball-peer.ts';
import { judgeFinder } from './support/judge-finder.ts';
import { plantDuplicates } from './support/plant-duplicates.ts';
import { say } from './support/say.ts';

const count = 200_000;
const figure = {
  bench: 'duplicates',
  peerName: 'fuzzball token_sort_ratio in groups, 30 plain lines',
} as const;

say(`${count} rows with planted duplicates…`);
const file = plantDuplicates(count);
say('ours…');
const built = timed(() => createDuplicateIndex(file.people));
const searched = timed(() => searchAll(built.value));
const typing = file.people
  .filter((_, at) => at % 400 === 0)
  .map((person) => timed(() => built.value.findFor({ ...person, id: 'typed' })).ms);
say('the peer…');
const peer = timed(() => findWithFuzzball(file.people));

const ours = judgeFinder(file, shownPairs(searched.value.clusters));
const theirs = judgeFinder(file, peer.value);
const share = { ...figure, unit: 'share', lowerIsBetter: false } as const;
publish({ ...share, case: `recall, ${count} rows`, ours: ours.recall, peer: theirs.recall });
publish({
  ...share,
  case: `precision of certain and likely, ${count} rows`,
  ours: ours.precision,
  peer: theirs.precision,
});
for (const [kind, recall] of ours.recallOf) {
  const peerRecall = theirs.recallOf.get(kind) ?? 0;
  publish({ ...share, case: `recall of “${kind}”`, ours: recall, peer: peerRecall });
}
const time = { ...figure, unit: 'ms', lowerIsBetter: true } as const;
publish({
  ...time,
  case: `find all from nothing, ${count} rows`,
  ours: built.ms + searched.ms,
  peer: peer.ms,
});
say(`index ${Math.round(built.ms)} ms, search ${Math.round(searched.ms)} ms`);
say(`longest time between two pauses ${Math.round(searched.value.longestMs)} ms`);
say(
  `as typed: median ${percentile(typing, 0.5).toFixed(2)} ms, ` +
    `95 % ${percentile(typing, 0.95).toFixed(2)} ms, worst ${percentile(typing, 1).toFixed(2)} ms`,
);

type Search = { readonly clusters: readonly DuplicateCluster[]; readonly longestMs: number };

function searchAll(index: DuplicateIndex): Search {
  const search = index.findAll();
  let longestMs = 0;
  for (;;) {
    const step = timed(() => search.next());
    longestMs = Math.max(longestMs, step.ms);
    if (!step.value.done) continue;
    if (step.value.value.kind !== 'found') throw new Error('Nobody changed anything');
    return { clusters: step.value.value.clusters, longestMs };
  }
}

function shownPairs(clusters: readonly DuplicateCluster[]): ReadonlySet<PairKey> {
  const pairs = clusters.flatMap((cluster) => cluster.pairs);
  const shown = pairs.filter(({ strength }) => strength !== 'possible');
  return new Set(shown.map(({ a, b }) => pairKey(a, b)));
}

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const begun = performance.now();
  const value = work();
  return { value, ms: performance.now() - begun };
}
