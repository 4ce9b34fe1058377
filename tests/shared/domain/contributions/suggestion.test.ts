import { describe, expect, it } from 'vitest';
import { checkScale, inOrder } from '#shared/domain/contributions/check-scale.ts';
import {
  ContributionScaleFields,
  ScaleLine,
} from '#shared/domain/contributions/contribution-scale.ts';
import { commonDuesRules } from '#shared/domain/contributions/dues-rules.ts';
import type { DuesPerson } from '#shared/domain/contributions/good-standing.ts';
import { suggestionOf } from '#shared/domain/contributions/suggestion.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aContribution } from './a-contribution.ts';

const scale = (year: number, lines: readonly object[]) =>
  ContributionScaleFields.parse({ year, votedBy: 'federation', votedOn: null, lines });
const band = (from: number, amount: number) => ({ kind: 'income', from, amount });
const scales = [
  scale(2025, [band(0, 2_000), band(150_000, 6_000)]),
  scale(2026, [
    { kind: 'first-year', amount: 1_000 },
    band(0, 2_500),
    band(150_000, 6_500),
    { kind: 'official', rate: 700 },
  ]),
];

const suggested = (
  year: number,
  {
    person = {},
    paid = [],
  }: { person?: Partial<DuesPerson>; paid?: readonly { year: number; amount: number }[] } = {},
) =>
  suggestionOf(year, {
    person: { joinedOn: null, leftOn: null, exemptYears: [], isOfficial: false, ...person },
    payments: paid.map((one) => aContribution({ ...one, receivedOn: `${one.year}-02-03` })),
    rules: commonDuesRules,
    scaleOf: (asked) => scales.find((one) => one.year === asked) ?? null,
  });

describe('the amount that is suggested', () => {
  it('is the first year’s of who has just joined', () => {
    const person = { joinedOn: IsoDate.parse('2026-05-02') };

    expect(suggested(2026, { person }).suggested).toEqual({
      line: { kind: 'first-year', amount: 1_000 },
      because: { kind: 'first-year' },
    });
  });

  it('is of the line that they paid before, at what it asks this year', () => {
    expect(suggested(2026, { paid: [{ year: 2025, amount: 6_000 }] }).suggested).toEqual({
      line: band(150_000, 6_500),
      because: { kind: 'as-before', year: 2025 },
    });
  });

  it('is none where nobody can know without asking, and names the lines to choose from', () => {
    const answer = suggested(2026, { paid: [{ year: 2025, amount: 4_321 }] });

    expect(answer.suggested).toBeNull();
    expect(answer.lines).toHaveLength(3);
  });

  it('says what has come in, who is exempt, and what an elected official owes on top', () => {
    const person = { isOfficial: true, exemptYears: [2026] };

    expect(suggested(2026, { person, paid: [{ year: 2026, amount: 1_000 }] })).toMatchObject({
      paid: 1_000,
      isExempt: true,
      officialRate: 700,
    });
    expect(suggested(2026).officialRate).toBeNull();
  });

  it('is none in a year without a scale', () => {
    expect(suggested(2030)).toMatchObject({ suggested: null, lines: [], votedBy: null });
  });
});

describe('a scale', () => {
  const check = (...lines: readonly object[]) =>
    checkScale(inOrder(lines.map((line) => ScaleLine.parse(line))));

  it('has nothing wrong with it when its bands rise from nothing, in whatever order they were typed', () => {
    expect(check(band(150_000, 6_000), band(0, 2_000), { kind: 'couple', amount: 7_000 })).toEqual(
      [],
    );
  });

  it('names a line that is there twice, a hole below and a band that asks less', () => {
    expect(check(band(0, 1_000), band(0, 2_000))).toEqual([{ kind: 'double', line: 1 }]);
    expect(check(band(10_000, 1_000))).toEqual([{ kind: 'no-lowest-band', line: 0 }]);
    expect(check(band(0, 2_000), band(10_000, 1_000))).toEqual([{ kind: 'falling', line: 1 }]);
    expect(
      check(
        { kind: 'reduced', title: 'Étudiants', amount: 1 },
        { kind: 'reduced', title: 'étudiants', amount: 2 },
      ),
    ).toEqual([{ kind: 'double', line: 1 }]);
    expect(check()).toEqual([{ kind: 'empty' }]);
  });

  it('asks nobody for less than nothing', () => {
    expect(ScaleLine.safeParse(band(0, -1)).success).toBe(false);
    expect(ScaleLine.safeParse(band(-1, 0)).success).toBe(false);
  });
});
