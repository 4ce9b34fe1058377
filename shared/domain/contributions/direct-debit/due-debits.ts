import type { Cents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import { dayAfter } from '../../segments/shift-day.ts';
import type { DebitLine } from './debit-run.ts';
import { type PastDebit, sequenceOf } from './past-debits.ts';
import type { DebitRhythm, SepaMandate } from './sepa-mandate.ts';

/** Why nothing is taken with a mandate this time. */
export type NotNow =
  | { readonly kind: 'not-begun' | 'too-early'; readonly from: IsoDate }
  | { readonly kind: 'over'; readonly until: IsoDate }
  /** Thirty-six months without a collection: a new one has to be signed. */
  | { readonly kind: 'expired'; readonly since: IsoDate }
  | { readonly kind: 'waiting' | 'once-done' | 'nothing-owed' | 'no-amount' | 'no-person' };

export type DueDebit = { readonly mandate: SepaMandate; readonly line: Omit<DebitLine, 'label'> };
export type DebitNotNow = { readonly mandate: SepaMandate; readonly because: NotNow };

type Asked = {
  readonly mandates: readonly SepaMandate[];
  readonly past: ReadonlyMap<string, readonly PastDebit[]>;
  readonly collectOn: IsoDate;
  /** The dues year that is collected for. */
  readonly year: number;
  /** What somebody still owes of it; null: nobody knows. `undefined`: there is no such person any more. */
  readonly owedBy: (memberId: string) => Cents | null | undefined;
};

/** What can be taken on a day, and for every other mandate why not. */
export function dueDebits({ mandates, ...asked }: Asked): {
  readonly due: readonly DueDebit[];
  readonly notNow: readonly DebitNotNow[];
} {
  const due: DueDebit[] = [];
  const notNow: DebitNotNow[] = [];
  for (const mandate of mandates) {
    const judged = judge(mandate, asked);
    if (!('sequence' in judged)) notNow.push({ mandate, because: judged });
    else due.push({ mandate, line: judged });
  }
  return { due, notNow };
}

function judge(
  mandate: SepaMandate,
  { past, collectOn, year, owedBy }: Omit<Asked, 'mandates'>,
): NotNow | DueDebit['line'] {
  const before = past.get(mandate.id) ?? [];
  const taken = before.filter(({ outcome }) => outcome !== 'returned');
  const refused = whyNot(mandate, before, collectOn);
  if (refused !== null) return refused;
  const owed = mandate.kind === 'dues' ? owedBy(mandate.memberId) : null;
  if (owed === undefined) return { kind: 'no-person' };
  if (owed !== null && owed <= 0) return { kind: 'nothing-owed' };
  const amount = smaller(mandate.amount, owed);
  if (amount === null) return { kind: 'no-amount' };
  const { id, memberId, reference, signedOn, holder, iban, bic, kind } = mandate;
  const following = afterOne(collectOn, mandate.rhythm);
  return {
    ...{ mandate: id, memberId, reference, signedOn, holder, iban, bic, kind, year, amount },
    sequence: sequenceOf(mandate, before, following),
    isAmended: taken.length > 0 && taken.at(-1)?.line.iban !== iban,
  };
}

const mostMonthsUnused = 36;

function whyNot(
  { from, until, signedOn, rhythm }: SepaMandate,
  before: readonly PastDebit[],
  collectOn: IsoDate,
): NotNow | null {
  if (signedOn > collectOn) return { kind: 'not-begun', from: signedOn };
  if (from !== null && from > collectOn) return { kind: 'not-begun', from };
  if (until !== null && until < collectOn) return { kind: 'over', until };
  if (before.some(({ outcome }) => outcome === 'waiting')) return { kind: 'waiting' };
  const last = before.filter(({ outcome }) => outcome === 'collected').at(-1)?.collectOn ?? null;
  if (last !== null && rhythm === 'once') return { kind: 'once-done' };
  // Rulebook SDD Core, §4.1 and PT-01.03: counted from the last collection, even one that came back.
  const since = before.at(-1)?.collectOn ?? signedOn;
  if (dayAfter(since, { count: mostMonthsUnused, unit: 'month' }) < collectOn)
    return { kind: 'expired', since };
  const next = last === null ? null : afterOne(last, rhythm);
  return next !== null && next > collectOn ? { kind: 'too-early', from: next } : null;
}

const months: Readonly<Record<Exclude<DebitRhythm, 'once'>, number>> = {
  monthly: 1,
  quarterly: 3,
  'half-yearly': 6,
  yearly: 12,
};

const afterOne = (day: IsoDate, rhythm: DebitRhythm): IsoDate =>
  dayAfter(day, { count: rhythm === 'once' ? 1200 : months[rhythm], unit: 'month' });

/** Nobody is asked for more than they owe. */
function smaller(asked: Cents | null, owed: Cents | null): Cents | null {
  if (asked === null || owed === null) return asked ?? owed;
  return asked < owed ? asked : owed;
}
