import { compareCodes } from '../../../compare.ts';
import { findPeople } from './find-people.ts';
import type { BankKnowledge } from './knowledge.ts';
import { labelPattern, readLabel } from './label-words.ts';
import { type OpenMoney, openMoneyOf } from './open-money.ts';
import { byConfidence, claimsOf, type Proposal, sameAct } from './proposal.ts';
import { proposeDeposit } from './propose-deposit.ts';
import { proposeHousehold } from './propose-household.ts';
import { proposeKnown } from './propose-known.ts';
import { proposeNumbers } from './propose-numbers.ts';
import { proposeOutgoing } from './propose-outgoing.ts';
import { proposePayout } from './propose-payout.ts';
import { proposePeople } from './propose-people.ts';
import type { LineToMatch, Suggestion } from './suggestion.ts';

/** Of each line what it may be, the best first; a line of which nothing is known has an empty list. */
export type Suggestions = ReadonlyMap<string, readonly Suggestion[]>;

const mostShown = 5;

/**
 * What each line may be, and why. The same lines and the same knowledge give the same answer, in whatever order they
 * come. No two lines are first offered the same payment, or the same dues of the same person.
 */
export function suggestMatches(lines: readonly LineToMatch[], known: BankKnowledge): Suggestions {
  const money = openMoneyOf(known);
  const wishes = [...lines]
    .sort(inTime)
    .map((line) => ({ line, proposals: proposalsFor(line, known, money) }));
  const wanted = wishes.flatMap(({ line, proposals }) =>
    proposals.map((proposal) => ({ line, proposal })),
  );
  const taken = new Map<string, string>();
  const first = new Map<string, Proposal>();
  // The sort is stable: of equals, the older line.
  for (const { line, proposal } of wanted.sort((a, b) => byConfidence(a.proposal, b.proposal))) {
    if (first.has(line.id)) continue;
    const claims = claimsOf(proposal);
    if (claims.some((claim) => taken.has(claim))) continue;
    first.set(line.id, proposal);
    for (const claim of claims) taken.set(claim, line.id);
  }
  return new Map(
    wishes.map(({ line, proposals }) => {
      const best = first.get(line.id);
      const others = proposals.filter(
        (one) =>
          one !== best && claimsOf(one).every((claim) => (taken.get(claim) ?? line.id) === line.id),
      );
      const shown = best === undefined ? others : [best, ...others];
      const left =
        shown.length > 0 ? shown : asGifts(proposals, { line, year: known.yearOf(line.bookedOn) });
      return [line.id, left.slice(0, mostShown).map(plain)];
    }),
  );
}

function proposalsFor(
  line: LineToMatch,
  known: BankKnowledge,
  money: OpenMoney,
): readonly Proposal[] {
  const label = readLabel(line.label);
  const asked = { line, label, year: known.yearOf(line.bookedOn), known, money };
  const named = findPeople(label, known.index);
  if (line.amount <= 0) return [...proposeKnownOut(), ...proposeOutgoing(asked, named)];
  const found = [
    ...proposeKnown(asked, labelPattern(line.label)),
    ...proposeNumbers(asked, named),
    ...proposeDeposit(asked),
    ...proposePayout(asked),
    ...proposeHousehold(asked, named),
    ...proposePeople(asked, named),
  ];
  return found
    .sort(byConfidence)
    .filter((one, at, all) => all.findIndex(({ act }) => sameAct(act, one.act)) === at);

  /** Of what goes out only what is no payment was remembered. */
  function proposeKnownOut(): readonly Proposal[] {
    return proposeKnown(asked, labelPattern(line.label)).filter(
      ({ act }) => act.kind === 'not-ours',
    );
  }
}

/** Somebody named whose money another line has: this one may be a gift. */
function asGifts(
  proposals: readonly Proposal[],
  { line, year }: { readonly line: LineToMatch; readonly year: number },
): readonly Proposal[] {
  if (line.amount <= 0) return [];
  return proposals.flatMap(({ because, weight }): readonly Proposal[] => {
    const who = because.find((reason) => reason.kind === 'name');
    if (who?.kind !== 'name') return [];
    const part = { memberId: who.memberId, kind: 'donation', year, amount: line.amount } as const;
    return [
      {
        confidence: 'look',
        act: { kind: 'record', parts: [part] },
        because: [who, { kind: 'no-dues-open', year }],
        weight,
      },
    ];
  });
}

const inTime = (a: LineToMatch, b: LineToMatch): number =>
  compareCodes(a.bookedOn, b.bookedOn) || compareCodes(a.id, b.id);

const plain = ({ confidence, act, because }: Proposal): Suggestion => ({
  confidence,
  act,
  because,
});
