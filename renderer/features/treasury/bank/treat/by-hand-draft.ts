import type { ProposedPart } from '#shared/domain/bank/match/suggestion.ts';
import { type Cents, splitCents, sumOfCents, toCents } from '#shared/domain/cents.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { centsTyped, type TypedEuros } from '../../../../office/typed-money.ts';

/** What one person gave of a line, as it is typed. */
export type PartDraft = {
  readonly memberId: MemberId;
  readonly name: string;
  readonly kind: ProposedPart['kind'];
  readonly year: number;
  readonly euros: TypedEuros;
};

type Person = Pick<PartDraft, 'memberId' | 'name'>;

/** The whole of what is left goes to who comes next. */
export function withPerson(
  parts: readonly PartDraft[],
  person: Person,
  { amount, year }: { readonly amount: Cents; readonly year: number },
): readonly PartDraft[] {
  const left = Math.max(0, leftOf(amount, parts));
  return [...parts, { ...person, kind: 'dues', year, euros: left / 100 }];
}

/** The same for everybody, but for the cents that do not divide. */
export function sharedOut(
  people: readonly Person[],
  { amount, year }: { readonly amount: Cents; readonly year: number },
): readonly PartDraft[] {
  const shares = splitCents(
    amount,
    people.map(() => 1),
  );
  return people.map((person, at) => ({
    ...person,
    kind: 'dues',
    year,
    euros: (shares[at] ?? 0) / 100,
  }));
}

/** Below zero: more was given out than came in. */
export const leftOf = (amount: Cents, parts: readonly PartDraft[]): Cents =>
  toCents(amount - sumOfCents(parts.flatMap(({ euros }) => centsTyped(euros) ?? [])));

/** Null as long as the parts are not the line, to the cent. */
export function partsToRecord(
  amount: Cents,
  drafts: readonly PartDraft[],
): readonly ProposedPart[] | null {
  const parts = drafts.flatMap(({ memberId, kind, year, euros }) => {
    const cents = centsTyped(euros);
    return cents === null || cents <= 0 ? [] : { memberId, kind, year, amount: cents };
  });
  const isWhole = parts.length === drafts.length && leftOf(amount, drafts) === 0;
  return isWhole && parts.length > 0 ? parts : null;
}
