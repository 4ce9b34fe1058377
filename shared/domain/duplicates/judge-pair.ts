import { compareBirths } from './birth-dates.ts';
import { compareNames } from './compare-names.ts';
import type { DuplicateRule, DuplicateRuleId } from './duplicate-rules.ts';
import { compareStrength, type Strength, weakened, weakerOf } from './strength.ts';
import type { Traits } from './traits.ts';

export type Evidence = { readonly rule: DuplicateRuleId; readonly strength: Strength };

/** What speaks against it: said beside the evidence, so that the person who decides sees both. */
export type Doubt = 'other-birth-date' | 'near-birth-date' | 'other-member-number';

export type Judgement = {
  readonly strength: Strength;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly doubts: readonly Doubt[];
};

/** What the given rules and the contradictions make of two people together; null when nothing is left. */
export function judgePair(a: Traits, b: Traits, rules: readonly DuplicateRule[]): Judgement | null {
  const evidence = evidenceOf(a, b, rules);
  const [strongest] = evidence;
  if (strongest === undefined) return null;
  const doubts = doubtsOf(a, b);
  const strength = doubts.reduce<Strength | null>(doubted, strongest.strength);
  return strength === null ? null : { strength, evidence, doubts };
}

/** Strongest first. */
export function evidenceOf(
  a: Traits,
  b: Traits,
  rules: readonly DuplicateRule[],
): readonly Evidence[] {
  const names = compareNames(a, b);
  if (names.given === 'different' && a.memberNumber !== b.memberNumber) return noEvidence;
  const births = compareBirths(a, b);
  const evidence: Evidence[] = [];
  for (const { id, confirm } of rules) {
    const strength = confirm({ a, b, names, births });
    if (strength !== null) evidence.push({ rule: id, strength });
  }
  return evidence.sort((one, other) => compareStrength(one.strength, other.strength));
}

const noEvidence: readonly Evidence[] = [];

/** Two birth dates in full that no typing error explains: father and son, or two people of one name. */
export const areSurelyTwo = (a: Traits, b: Traits): boolean => compareBirths(a, b) === 'different';

function doubtsOf(a: Traits, b: Traits): readonly Doubt[] {
  const births = compareBirths(a, b);
  const doubts: Doubt[] = [];
  if (births === 'different') doubts.push('other-birth-date');
  if (births === 'slip') doubts.push('near-birth-date');
  const isOtherNumber =
    a.memberNumber !== null && b.memberNumber !== null && a.memberNumber !== b.memberNumber;
  if (isOtherNumber) doubts.push('other-member-number');
  return doubts;
}

function doubted(strength: Strength | null, doubt: Doubt): Strength | null {
  if (strength === null) return null;
  switch (doubt) {
    case 'other-birth-date':
      return strength === 'possible' ? null : 'possible';
    case 'near-birth-date':
      return weakerOf(strength, 'likely');
    case 'other-member-number':
      // Records are made twice precisely because nobody knew of the first, and then they have two numbers.
      return strength === 'possible' ? strength : weakened(strength);
  }
}
