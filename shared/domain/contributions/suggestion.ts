import { type Cents, noCents, toCents } from '../cents.ts';
import type { PaymentFacts } from './contribution.ts';
import type { ContributionScaleFields, ScaleLine } from './contribution-scale.ts';
import { type DuesRules, duesYearOf } from './dues-rules.ts';
import type { DuesPerson } from './good-standing.ts';
import { type ScaleAnswers, suggestDues } from './suggest-dues.ts';

/** Why a line of the scale is theirs. */
export type SuggestedBecause =
  | { readonly kind: 'first-year' }
  /** They paid exactly what that line asked in that year: nothing else is kept of anybody's means. */
  | { readonly kind: 'as-before'; readonly year: number }
  /** Whatever they earn, no less is asked. */
  | { readonly kind: 'floor' };

export type DuesSuggestion = {
  readonly year: number;
  readonly votedBy: ContributionScaleFields['votedBy'] | null;
  readonly isExempt: boolean;
  /** What has come in for the year. */
  readonly paid: Cents;
  /** Null where the scale cannot know: somebody asks them, and picks a line for this payment only. */
  readonly suggested: { readonly line: DuesLine; readonly because: SuggestedBecause } | null;
  /** Those to choose from. */
  readonly lines: readonly DuesLine[];
  /** Of an elected official, who owes such a share of their allowance on top. In hundredths of a percent. */
  readonly officialRate: number | null;
};

export type DuesLine = Exclude<ScaleLine, { kind: 'official' }>;

type Known = {
  readonly person: DuesPerson;
  /** That stand, oldest first. */
  readonly payments: readonly PaymentFacts[];
  readonly rules: DuesRules;
  readonly scaleOf: (year: number) => ContributionScaleFields | null;
};

export function suggestionOf(year: number, known: Known): DuesSuggestion {
  const { person, payments, scaleOf } = known;
  const scale = scaleOf(year);
  const lines = duesLines(scale);
  const official = scale?.lines.find((line) => line.kind === 'official');
  return {
    year,
    votedBy: scale?.votedBy ?? null,
    isExempt: person.exemptYears.includes(year),
    paid: paidFor(year, payments),
    suggested: suggested(year, lines, known),
    lines,
    officialRate: person.isOfficial && official !== undefined ? official.rate : null,
  };
}

/** What a line asks; of a free amount the least. */
export const amountOf = (line: DuesLine): Cents =>
  line.kind === 'free' ? line.floor : line.amount;

function suggested(
  year: number,
  lines: readonly DuesLine[],
  { person, payments, rules, scaleOf }: Known,
): DuesSuggestion['suggested'] {
  const scale = scaleOf(year);
  if (scale === null) return null;
  const earlier = payments.filter((one) => one.kind === 'dues' && one.year < year);
  const joined = person.joinedOn === null ? year : duesYearOf(person.joinedOn, rules);
  const isFirstYear = earlier.length === 0 && joined >= year;
  const { dues } = suggestDues(scale, { ...nothingSaid, isFirstYear });
  const asked = dues?.because;
  if (asked?.kind === 'first-year') return { line: asked, because: { kind: 'first-year' } };
  const last = earlier.reduce((latest, one) => Math.max(latest, one.year), 0);
  const matching = duesLines(scaleOf(last) ?? scale).filter(
    (line) =>
      line.kind !== 'first-year' &&
      line.kind !== 'free' &&
      amountOf(line) === paidFor(last, payments),
  );
  const [was, another] = matching;
  // Two lines of the same amount tell nothing.
  const line = was && !another ? lines.find((one) => isSameLine(one, was)) : undefined;
  if (line !== undefined) return { line, because: { kind: 'as-before', year: last } };
  return asked?.kind === 'free' ? { line: asked, because: { kind: 'floor' } } : null;
}

/** Nobody's income, reduction or household is kept: without asking them, this is what is known. */
const nothingSaid: ScaleAnswers = {
  isFirstYear: false,
  monthlyIncome: null,
  reduction: null,
  withPartner: false,
  yearlyAllowance: noCents,
};

function isSameLine(a: DuesLine, b: DuesLine): boolean {
  if (a.kind === 'income') return b.kind === 'income' && a.from === b.from;
  if (a.kind === 'reduced') return b.kind === 'reduced' && a.title === b.title;
  return a.kind === b.kind;
}

const duesLines = (scale: ContributionScaleFields | null): readonly DuesLine[] =>
  scale?.lines.filter((line): line is DuesLine => line.kind !== 'official') ?? [];

/** Nothing is known of it where amounts are not shown. */
const paidFor = (year: number, payments: readonly PaymentFacts[]): Cents =>
  toCents(
    payments.reduce(
      (sum, one) => (one.kind === 'dues' && one.year === year ? sum + (one.amount ?? 0) : sum),
      0,
    ),
  );
