import { ContributionFields } from '#shared/domain/contributions/contribution.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import { aDay } from './demo-members.ts';
import type { Random } from './random.ts';

const years = [2023, 2024, 2025, 2026] as const;
const thisYear = 2026;
/** By income, in cents. */
const dues = [2_000, 3_600, 6_000, 9_600, 14_400] as const;
const gifts = [1_000, 2_000, 5_000, 10_000] as const;

/** What somebody paid over the last four years; most of this year's dues are still to come. */
export function demoContributions(
  memberId: string,
  { kind, joinedOn, leftOn }: MemberFields,
  random: Random,
): readonly ContributionFields[] {
  if (kind === 'sympathiser' || joinedOn === null) return [];
  const from = Number(joinedOn.slice(0, 4));
  const until = kind === 'former' ? Number(leftOn?.slice(0, 4) ?? years[0]) : thisYear;
  const amount = random.oneOf(dues);
  const paid = (what: 'dues' | 'donation', year: number, cents: number) =>
    ContributionFields.parse({
      memberId,
      kind: what,
      year,
      amount: cents,
      receivedOn: year === thisYear ? earlyIn(random) : aDay(random, year, year + 1),
      reverses: null,
    });
  return years
    .filter((year) => year >= from && year <= until)
    .flatMap((year) => [
      ...(random.chance(year === thisYear ? 0.4 : 0.86) ? [paid('dues', year, amount)] : []),
      ...(random.chance(0.07) ? [paid('donation', year, random.oneOf(gifts))] : []),
    ]);
}

const earlyIn = (random: Random): string =>
  `${thisYear}-01-${String(1 + random.upTo(28)).padStart(2, '0')}`;
