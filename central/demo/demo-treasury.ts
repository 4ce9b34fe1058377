import { ContributionScaleFields } from '#shared/domain/contributions/contribution-scale.ts';
import {
  noTreasuryFacts,
  TreasuryFactsFields,
} from '#shared/domain/contributions/facts/treasury-facts.ts';
import { SharingRuleFields } from '#shared/domain/contributions/share-dues.ts';
import type { RowEntity } from '../sync/working-set.ts';

type Kept = { readonly entity: RowEntity; readonly fields: Readonly<Record<string, unknown>> };

const scaleOf = (year: number): Kept => ({
  entity: 'contribution-scale',
  fields: ContributionScaleFields.parse({
    year,
    votedBy: 'federation',
    votedOn: `${year - 1}-11-15`,
    lines: [
      { kind: 'first-year', amount: 2_000 },
      { kind: 'income', from: 0, amount: 2_000 },
      { kind: 'income', from: 120_000, amount: 3_600 },
      { kind: 'income', from: 170_000, amount: 6_000 },
      { kind: 'income', from: 230_000, amount: 9_600 },
      { kind: 'income', from: 320_000, amount: 14_400 },
    ],
  }),
});

/** What a treasurer finds decided: the scale of the last years, who has which share, and an account that is no one's. */
export const demoTreasury = (name: string): readonly Kept[] => [
  ...[2024, 2025, 2026].map(scaleOf),
  {
    entity: 'sharing-rule',
    fields: SharingRuleFields.parse({
      kind: 'dues',
      from: '2023-01-01',
      parts: { federation: { kind: 'rate', rate: 3_000 }, national: { kind: 'rate', rate: 2_500 } },
      votedOn: '2022-12-01',
    }),
  },
  {
    entity: 'treasury-facts',
    fields: TreasuryFactsFields.parse({
      ...noTreasuryFacts,
      name: `Section de ${name}`,
      address: `1 place de la Mairie\n${name}`,
      place: name,
      accountHolder: `SECTION DE ${name.toUpperCase()}`.slice(0, 70),
      // The example of the European committee for banking standards.
      iban: 'FR1420041010050500013M02606',
    }),
  },
];
