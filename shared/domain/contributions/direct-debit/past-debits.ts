import { compareCodes } from '../../../compare.ts';
import type { IsoDate } from '../../dates.ts';
import { standingOf } from '../cancelled.ts';
import type { DebitLine, DebitRun, DebitSequence } from './debit-run.ts';
import type { SepaMandate } from './sepa-mandate.ts';

/** What became of a line: not said yet, collected, or given back by the bank. */
export type DebitOutcome = 'waiting' | 'collected' | 'returned';

export type PastDebit = {
  readonly run: string;
  readonly collectOn: IsoDate;
  readonly line: DebitLine;
  readonly outcome: DebitOutcome;
};

type Outcomes = (run: string, mandate: string) => DebitOutcome;

/** Every line of the runs that stand, by its mandate, oldest first. */
export function pastDebits(
  runs: readonly DebitRun[],
  outcomeOf: Outcomes,
): ReadonlyMap<string, readonly PastDebit[]> {
  const past = new Map<string, PastDebit[]>();
  const inOrder = [...standingOf(runs)].sort((a, b) => compareCodes(a.collectOn, b.collectOn));
  for (const { id, collectOn, lines } of inOrder) {
    for (const line of lines) {
      const before = past.get(line.mandate) ?? [];
      before.push({ run: id, collectOn, line, outcome: outcomeOf(id, line.mandate) });
      past.set(line.mandate, before);
    }
  }
  return past;
}

/**
 * Which of the four the next collection is (rulebook SDD Core, AT-21). Until one of a mandate was collected, the first
 * is still to come: one that the bank gave back was none.
 */
export function sequenceOf(
  { rhythm, until }: Pick<SepaMandate, 'rhythm' | 'until'>,
  past: readonly PastDebit[],
  following: IsoDate,
): DebitSequence {
  if (rhythm === 'once') return 'OOFF';
  if (until !== null && following > until) return 'FNAL';
  return past.some(({ outcome }) => outcome !== 'returned') ? 'RCUR' : 'FRST';
}
