import { type Cents, toCents } from '../cents.ts';
import { foldText } from '../members/fold-text.ts';
import type { Contribution, ContributionFields } from './contribution.ts';
import { standingPayments, totalOf } from './ledger.ts';

/**
 * What French law on money given to parties forbids, each rule with where it stands. Law no. 88-227 of 11 March 1988,
 * article 11-4. Not legal counsel.
 */
export const moneyRules = {
  /** Gifts and dues of one person to all parties together, a calendar year; an elected official's own dues are outside. */
  'yearly-cap': { source: 'loi n° 88-227, art. 11-4', most: toCents(750_000) },
  /** Above this a gift is given by cheque, transfer, debit or card. */
  'cash-gift': { source: 'loi n° 88-227, art. 11-4', most: toCents(15_000) },
  /** Companies and associations give a party nothing. */
  'no-organisation': { source: 'loi n° 88-227, art. 11-4', most: toCents(0) },
} as const;
export type MoneyRule = keyof typeof moneyRules;

export type MoneyFinding = {
  readonly rule: MoneyRule;
  /** What the payment, or the year with it, comes to. */
  readonly amount: Cents;
  readonly most: Cents;
};

/** Words in a folded name by which a payer is taken for a company, an association or a public body. */
const organisations =
  /\b(sarl|eurl|sasu?|snc|sci|selarl|scop|gie|association|societe|mairie|commune|syndicat|comite|fondation|entreprise)\b/u;

/**
 * What stands against recording `draft`. `others`: what the same payer has given, of any year, as the ledger holds it;
 * what other parties got from them is not known here, so silence is no proof that the cap is kept.
 */
export function checkLimits(
  draft: ContributionFields,
  others: readonly Contribution[],
): readonly MoneyFinding[] {
  const findings: MoneyFinding[] = [];
  if (draft.payer?.kind === 'person' && organisations.test(foldText(draft.payer.name)))
    findings.push(found('no-organisation', draft.amount));
  if (
    draft.kind === 'donation' &&
    draft.means?.kind === 'cash' &&
    exceeds('cash-gift', draft.amount)
  )
    findings.push(found('cash-gift', draft.amount));
  const year = draft.receivedOn.slice(0, 4);
  const before = standingPayments(others, null).filter(
    (one) => isCapped(one) && one.receivedOn.startsWith(year),
  );
  const total = toCents(totalOf(before) + draft.amount);
  if (isCapped(draft) && exceeds('yearly-cap', total)) findings.push(found('yearly-cap', total));
  return findings;
}

const isCapped = ({ kind }: Pick<ContributionFields, 'kind'>): boolean =>
  kind === 'dues' || kind === 'donation';

const exceeds = (rule: MoneyRule, amount: Cents): boolean => amount > moneyRules[rule].most;

const found = (rule: MoneyRule, amount: Cents): MoneyFinding => ({
  rule,
  amount,
  most: moneyRules[rule].most,
});
