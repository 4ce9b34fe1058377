import { createNameIndex } from '#shared/domain/bank/match/name-index.ts';
import { suggestMatches } from '#shared/domain/bank/match/suggest-matches.ts';
import { publish } from './support/figure.ts';
import { inventStatement } from './support/invent-statement.ts';
import { judgeMatches } from './support/judge-matches.ts';
import { matchWithPeer } from './support/match-peer.ts';
import { say } from './support/say.ts';

const lineCount = 5_000;
const duesCount = 20_000;
const figure = {
  bench: 'reconcile',
  peerName: 'MiniSearch and fuzzball token_set_ratio, same amount, 30 plain lines',
} as const;
const size = `${lineCount} lines, ${duesCount} dues`;

say(`${size}, invented…`);
const statement = inventStatement(lineCount, duesCount);
const lines = statement.lines.map(({ line }) => line);
say('ours…');
const built = timed(() => createNameIndex(statement.people));
const matched = timed(() => suggestMatches(lines, { ...statement.known, index: built.value }));
say('the peer…');
const peer = timed(() => matchWithPeer(statement));

const ours = judgeMatches(statement.lines, matched.value);
const theirs = judgeMatches(statement.lines, peer.value);
publish({
  ...figure,
  case: `suggest from nothing, ${size}`,
  ours: built.ms + matched.ms,
  peer: peer.ms,
  unit: 'ms',
  lowerIsBetter: true,
});
const share = { ...figure, unit: 'share', lowerIsBetter: false } as const;
publish({
  ...share,
  case: 'precision of sure',
  ours: ours.surePrecision,
  peer: theirs.surePrecision,
});
publish({
  ...share,
  case: 'precision of likely',
  ours: ours.likelyPrecision,
  peer: theirs.likelyPrecision,
});
publish({ ...share, case: 'recall of sure and likely', ours: ours.recall, peer: theirs.recall });
publish({ ...share, case: 'recall of sure alone', ours: ours.sureShare, peer: theirs.sureShare });
for (const [kind, recall] of ours.recallOf) {
  publish({
    ...share,
    case: `recall of “${kind}”`,
    ours: recall,
    peer: theirs.recallOf.get(kind) ?? 0,
  });
}
say(`index ${Math.round(built.ms)} ms, matching ${Math.round(matched.ms)} ms`);

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const begun = performance.now();
  const value = work();
  return { value, ms: performance.now() - begun };
}
