import type { Suggestions } from '#shared/domain/bank/match/suggest-matches.ts';
import type { MatchAct } from '#shared/domain/bank/match/suggestion.ts';
import type { LabelledLine } from './invent-statement.ts';
import type { LineKind } from './statement-kinds.ts';
import type { Truth } from './statement-line.ts';

export type MatchVerdict = {
  /** Of what was called sure, how much is so. */
  readonly surePrecision: number;
  readonly likelyPrecision: number;
  /** Of the lines that have an answer, to how many the first suggestion, sure or likely, gives it. */
  readonly recall: number;
  /** Of these, how many are sure. */
  readonly sureShare: number;
  readonly recallOf: ReadonlyMap<LineKind, number>;
};

export function judgeMatches(lines: readonly LabelledLine[], found: Suggestions): MatchVerdict {
  const judged = lines.map(({ line, truth, kind }) => {
    const first = found.get(line.id)?.[0];
    const isRight = first !== undefined && isSo(first.act, truth);
    return { kind, truth, confidence: first?.confidence ?? 'look', isRight };
  });
  const precisionOf = (confidence: string) => {
    const said = judged.filter((one) => one.confidence === confidence);
    return said.filter(({ isRight }) => isRight).length / said.length;
  };
  const answerable = judged.filter(({ truth }) => truth.kind !== 'stranger');
  const answered = answerable.filter((one) => one.isRight && one.confidence !== 'look');
  const kinds = [...new Set(answerable.map(({ kind }) => kind))];
  const shareOf = (kind: LineKind) =>
    answered.filter((one) => one.kind === kind).length /
    answerable.filter((one) => one.kind === kind).length;
  return {
    surePrecision: precisionOf('sure'),
    likelyPrecision: precisionOf('likely'),
    recall: answered.length / answerable.length,
    sureShare:
      answered.filter(({ confidence }) => confidence === 'sure').length / answerable.length,
    recallOf: new Map(kinds.map((kind) => [kind, shareOf(kind)])),
  };
}

function isSo(act: MatchAct, truth: Truth): boolean {
  switch (truth.kind) {
    case 'people':
      return (
        act.kind === 'record' &&
        isSame(
          act.parts.map(({ memberId }) => memberId),
          truth.people,
        )
      );
    case 'payments':
      return 'payments' in act && isSame(act.payments, truth.payments);
    case 'not-ours':
      return act.kind === 'not-ours';
    case 'stranger':
      return false;
  }
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();
