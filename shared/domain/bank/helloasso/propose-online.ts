import { type Cents, noCents, toCents } from '../../cents.ts';
import type { ContributionKind } from '../../contributions/contribution.ts';
import { foldText } from '../../members/fold-text.ts';
import { findPeople } from '../match/find-people.ts';
import { readLabel } from '../match/label-words.ts';
import type { NameIndex } from '../match/name-index.ts';
import type { Confidence } from '../match/suggestion.ts';
import type { OnlinePayment } from '../online-payment.ts';
import { paidOf } from './online-fates.ts';

/** By the words of the form; what none of them names is neither dues nor a gift. */
const kinds: readonly (readonly [RegExp, ContributionKind])[] = [
  [/\b(?:adhesions?|cotisations?|memberships?)/, 'dues'],
  [/\b(?:dons?|donations?|soutiens?|cagnotte|crowdfunding)\b/, 'donation'],
  [/\b(?:billet|evenements?|repas|banquet|fete|event)/, 'event'],
];

export type OnlinePart = {
  readonly kind: ContributionKind;
  readonly year: number;
  readonly amount: Cents;
};

/** What a payment is, by the words of its form, and what was given beyond its price; `year`: the dues year of its day. */
export function partsPaid(payment: OnlinePayment, year: number): readonly OnlinePart[] {
  const gift = payment.donation ?? noCents;
  const what = whatIsPaid(payment, year);
  const paid = { ...what, amount: toCents(paidOf(payment) - gift) };
  return gift === noCents || what.kind === 'donation'
    ? [{ ...what, amount: paidOf(payment) }]
    : [paid, { kind: 'donation', year: what.year, amount: gift }];
}

function whatIsPaid(
  { campaign, item }: Pick<OnlinePayment, 'campaign' | 'item'>,
  year: number,
): Omit<OnlinePart, 'amount'> {
  const said = foldText(`${item ?? ''} ${campaign ?? ''}`);
  const kind = kinds.find(([pattern]) => pattern.test(said))?.[1] ?? 'other';
  const named = Number(/\b(20\d{2})\b/.exec(said)?.[1] ?? year);
  // Members pay at the end of a year for the next one.
  return { kind, year: Math.abs(named - year) <= 1 ? named : year };
}

export type OnlineWho = { readonly memberId: string; readonly confidence: Confidence };

type Known = {
  readonly index: NameIndex;
  /** In lower case. */
  readonly byEmail: ReadonlyMap<string, readonly string[]>;
};

const mostShown = 5;

/** Whose payment it may be: by the name of whom it is for, and the address of who paid. */
export function whoPaid(
  { person, payer }: Pick<OnlinePayment, 'person' | 'payer'>,
  { index, byEmail }: Known,
): readonly OnlineWho[] {
  const { familyName, givenName } = person ?? payer;
  const named = findPeople(readLabel(`${familyName ?? ''} ${givenName ?? ''}`), index);
  const mail = byEmail.get(payer.email?.trim().toLowerCase() ?? '') ?? [];
  const full = named.filter(({ level, isOther }) => level >= 5 && !isOther);
  const found = named.map(({ id, level, isOther }): OnlineWho => {
    if (isOther) return { memberId: id, confidence: 'look' };
    if (level >= 5 && (full.length === 1 || mail.includes(id)))
      return { memberId: id, confidence: 'sure' };
    return { memberId: id, confidence: level >= 3 ? 'likely' : 'look' };
  });
  // A family shares an address: whoever it is for is named, and goes before.
  const others = mail.flatMap((id): readonly OnlineWho[] =>
    named.some((one) => one.id === id)
      ? []
      : [{ memberId: id, confidence: person === null && mail.length === 1 ? 'likely' : 'look' }],
  );
  // Money of a company is no member's until somebody has looked: a party may not take it.
  const isCompany = payer.company !== null;
  return [...found, ...others]
    .map((one): OnlineWho => (isCompany ? { ...one, confidence: 'look' } : one))
    .sort(byConfidence)
    .slice(0, mostShown);
}

const ranks: readonly Confidence[] = ['sure', 'likely', 'look'];

const byConfidence = (a: OnlineWho, b: OnlineWho): number =>
  ranks.indexOf(a.confidence) - ranks.indexOf(b.confidence);
