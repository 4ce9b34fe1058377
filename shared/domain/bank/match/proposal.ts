import type { BankKnowledge } from './knowledge.ts';
import type { LabelWords } from './label-words.ts';
import type { OpenMoney } from './open-money.ts';
import { confidences, type LineToMatch, type MatchAct, type Suggestion } from './suggestion.ts';

/** A suggestion before it is known whether another line has a better right to the same money. */
export type Proposal = Suggestion & {
  /** Among those of one confidence. */
  readonly weight: number;
};

/** All that is asked about one line. */
export type Asked = {
  readonly line: LineToMatch;
  readonly label: LabelWords;
  /** The dues year that its day is in. */
  readonly year: number;
  readonly known: BankKnowledge;
  readonly money: OpenMoney;
};

/** The best first; of equals, in the order in which they were found. */
export const byConfidence = (a: Proposal, b: Proposal): number =>
  confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) || b.weight - a.weight;

/** What one line only may have. A further payment of somebody whose dues are paid in parts takes nothing away. */
export function claimsOf({ act, because }: Suggestion): readonly string[] {
  switch (act.kind) {
    case 'tie':
    case 'reverse':
      return act.payments.map((id) => `${act.kind} ${id}`);
    case 'record':
      return because.some(({ kind }) => kind === 'instalment')
        ? []
        : act.parts.flatMap(({ kind, memberId, year }) =>
            kind === 'dues' ? [`dues ${year} ${memberId}`] : [],
          );
    case 'not-ours':
      return [];
  }
}

export const sameAct = (a: MatchAct, b: MatchAct): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
