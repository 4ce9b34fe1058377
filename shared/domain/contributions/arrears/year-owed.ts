import { type Cents, toCents } from '../../cents.ts';
import type { ContributionFields } from '../contribution.ts';

/** How it is known what a year's dues are, the surest first. */
export type OwedBecause =
  /** The scale asks for it. */
  | { readonly kind: 'scale' }
  /** It was agreed to be paid in so many parts, one of which has come. */
  | { readonly kind: 'instalments'; readonly of: number }
  /** They paid as much in the year before it that they last paid. */
  | { readonly kind: 'earlier-year'; readonly year: number }
  | { readonly kind: 'unknown' };

export type YearOwed = {
  readonly year: number;
  /** What the year comes to; null where it is not known. */
  readonly amount: Cents | null;
  readonly because: OwedBecause;
  /** What has come in for it. */
  readonly paid: Cents;
  /** What is still to come; null where it is not known. Never negative. */
  readonly rest: Cents | null;
};

/** What the scale of a year asks of this person; null where it does not know them well enough. */
export type AsksOf = (year: number) => Cents | null;

type Paid = Pick<ContributionFields, 'kind' | 'year' | 'amount' | 'instalment'>;

/** `payments` of one person that stand, oldest first. */
export function yearOwed(
  year: number,
  { payments, asks }: { readonly payments: readonly Paid[]; readonly asks: AsksOf },
): YearOwed {
  const own = payments.filter((payment) => payment.year === year && isDues(payment));
  const paid = totalOf(own);
  const { amount, because } = known(year, { own, payments, asks });
  const rest = amount === null ? null : toCents(Math.max(0, amount - paid));
  return { year, amount, because, paid, rest };
}

type Known = Pick<YearOwed, 'amount' | 'because'>;

function known(
  year: number,
  {
    own,
    payments,
    asks,
  }: {
    readonly own: readonly Paid[];
    readonly payments: readonly Paid[];
    readonly asks: AsksOf;
  },
): Known {
  const asked = asks(year);
  if (asked !== null) return { amount: asked, because: { kind: 'scale' } };
  const part = own.findLast(({ instalment }) => (instalment ?? null) !== null);
  if (part?.instalment) {
    const { of } = part.instalment;
    return { amount: toCents(part.amount * of), because: { kind: 'instalments', of } };
  }
  const before = payments.filter((payment) => payment.year < year && isDues(payment));
  const last = Math.max(...before.map((payment) => payment.year));
  if (!Number.isFinite(last)) return { amount: null, because: { kind: 'unknown' } };
  const amount = totalOf(before.filter((payment) => payment.year === last));
  return amount > 0
    ? { amount, because: { kind: 'earlier-year', year: last } }
    : { amount: null, because: { kind: 'unknown' } };
}

const isDues = ({ kind }: Paid): boolean => kind === 'dues' || kind === 'official-dues';

const totalOf = (payments: readonly Paid[]): Cents =>
  toCents(payments.reduce((total, { amount }) => total + amount, 0));
