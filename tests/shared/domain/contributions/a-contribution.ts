import {
  type Contribution,
  ContributionFields,
} from '#shared/domain/contributions/contribution.ts';

let made = 0;

/** Twenty euros of this year's dues, in cash, unless said otherwise. */
export function aContribution({
  id,
  ...fields
}: Partial<Record<keyof Contribution, unknown>> = {}): Contribution {
  made += 1;
  return {
    ...ContributionFields.parse({
      memberId: '6f5e0a4e-7a0e-4f0c-9c4e-0a3d1f6b0001',
      kind: 'dues',
      year: 2026,
      amount: 2_000,
      receivedOn: '2026-02-03',
      reverses: null,
      ...fields,
    }),
    id: typeof id === 'string' ? id : `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
  };
}
