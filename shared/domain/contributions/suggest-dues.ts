import { type Cents, noCents, splitCents } from '../cents.ts';
import type { ContributionScaleFields, ScaleLine } from './contribution-scale.ts';

/** What a scale asks about somebody. Nobody has to say their income: `null`. */
export type ScaleAnswers = {
  readonly isFirstYear: boolean;
  readonly monthlyIncome: Cents | null;
  /** The title of the reduction they have a right to. */
  readonly reduction: string | null;
  /** Whether their partner pays with them. */
  readonly withPartner: boolean;
  /** Of all mandates, a year; 0 for who holds none. */
  readonly yearlyAllowance: Cents;
};

/** What to ask of somebody, and the line of the scale that says so. */
export type SuggestedDues = {
  readonly amount: Cents;
  readonly because: ScaleLine;
};

export type Suggestion = {
  /** `null`: the scale has no line for them without knowing more. */
  readonly dues: SuggestedDues | null;
  /** An elected official's, on top. */
  readonly official: SuggestedDues | null;
};

type LineOf<K extends ScaleLine['kind']> = Extract<ScaleLine, { kind: K }>;

/**
 * What the scale asks of a member: the most special line that is theirs. First year, then the reduction they have a
 * right to, then the couple's, then their income's band, then the free amount's floor.
 */
export function suggestDues(scale: ContributionScaleFields, answers: ScaleAnswers): Suggestion {
  const lines = <K extends ScaleLine['kind']>(kind: K) =>
    scale.lines.filter((line): line is LineOf<K> => line.kind === kind);
  const fixed =
    (answers.isFirstYear ? lines('first-year')[0] : undefined) ??
    lines('reduced').find(({ title }) => title === answers.reduction) ??
    (answers.withPartner ? lines('couple')[0] : undefined) ??
    bandOf(answers.monthlyIncome, lines('income'));
  const free = lines('free')[0];
  const [official] = lines('official');
  return {
    dues: fixed === undefined ? asFree(free) : { amount: fixed.amount, because: fixed },
    official:
      official === undefined || answers.yearlyAllowance === 0
        ? null
        : { amount: shareOf(answers.yearlyAllowance, official.rate), because: official },
  };
}

/** Of who earns less than any band begins with: none. */
function bandOf(
  income: Cents | null,
  bands: readonly LineOf<'income'>[],
): LineOf<'income'> | undefined {
  if (income === null) return undefined;
  return bands
    .filter(({ from }) => from <= income)
    .reduce<LineOf<'income'> | undefined>(
      (best, band) => (best === undefined || band.from > best.from ? band : best),
      undefined,
    );
}

const asFree = (line: LineOf<'free'> | undefined): SuggestedDues | null =>
  line === undefined ? null : { amount: line.floor, because: line };

/** `rate` in hundredths of a percent; half a cent is the member's. */
const shareOf = (amount: Cents, rate: number): Cents =>
  splitCents(amount, [10_000 - rate, rate])[1] ?? noCents;
