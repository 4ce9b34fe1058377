import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import {
  ContributionScaleFields,
  scaleFor,
} from '#shared/domain/contributions/contribution-scale.ts';
import { type ScaleAnswers, suggestDues } from '#shared/domain/contributions/suggest-dues.ts';

const scale = ContributionScaleFields.parse({
  year: 2026,
  votedBy: 'federation',
  votedOn: '2025-11-08',
  lines: [
    { kind: 'first-year', amount: 2_000 },
    { kind: 'income', from: 150_000, amount: 6_000 },
    { kind: 'income', from: 0, amount: 3_000 },
    { kind: 'income', from: 300_000, amount: 14_000 },
    { kind: 'reduced', title: 'Étudiants', amount: 1_000 },
    { kind: 'couple', amount: 8_000 },
    { kind: 'official', rate: 750 },
    { kind: 'free', floor: 2_500 },
  ],
});

const suggested = (answers: Partial<Record<keyof ScaleAnswers, unknown>>) =>
  suggestDues(scale, {
    isFirstYear: answers.isFirstYear === true,
    monthlyIncome:
      typeof answers.monthlyIncome === 'number' ? toCents(answers.monthlyIncome) : null,
    reduction: typeof answers.reduction === 'string' ? answers.reduction : null,
    withPartner: answers.withPartner === true,
    yearlyAllowance: toCents(Number(answers.yearlyAllowance ?? 0)),
  });

describe('what a scale suggests', () => {
  it('is the band in which the income lies, its beginning included', () => {
    expect(suggested({ monthlyIncome: 149_999 }).dues?.amount).toBe(3_000);
    expect(suggested({ monthlyIncome: 150_000 }).dues?.amount).toBe(6_000);
    expect(suggested({ monthlyIncome: 900_000 }).dues?.amount).toBe(14_000);
  });

  it('is the free amount’s floor of who does not say their income', () => {
    expect(suggested({}).dues).toEqual({
      amount: 2_500,
      because: { kind: 'free', floor: 2_500 },
    });
  });

  it('takes the most special line: first year, reduction, couple, then income', () => {
    const everything = {
      isFirstYear: true,
      reduction: 'Étudiants',
      withPartner: true,
      monthlyIncome: 500_000,
    };

    expect(suggested(everything).dues?.because.kind).toBe('first-year');
    expect(suggested({ ...everything, isFirstYear: false }).dues?.because.kind).toBe('reduced');
    expect(suggested({ withPartner: true, monthlyIncome: 1 }).dues?.because.kind).toBe('couple');
  });

  it('adds an elected official’s part of the allowance', () => {
    expect(suggested({ yearlyAllowance: 1_200_000 }).official?.amount).toBe(90_000);
    expect(suggested({}).official).toBeNull();
  });

  it('is a section’s own scale where it voted one, and never another year’s', () => {
    const own = { ...scale, votedBy: 'section' as const };
    const scales = [scale, own];

    expect(scaleFor(scales, 2026)).toBe(own);
    expect(scaleFor([scale], 2026)).toBe(scale);
    expect(scaleFor(scales, 2025)).toBeNull();
  });
});
