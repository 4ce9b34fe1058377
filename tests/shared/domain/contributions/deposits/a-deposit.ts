import { type Deposit, DepositFields } from '#shared/domain/contributions/deposits/deposit.ts';

let made = 0;

export const paymentId = (number: number): string =>
  `00000000-0000-4000-8000-a${String(number).padStart(11, '0')}`;

/** One cheque of twenty euros of Anselme Roudaut, taken to the bank on 10 March 2026, unless said otherwise. */
export function aDeposit({
  id,
  payments = [1],
  ...fields
}: Partial<Record<keyof Deposit, unknown>> & { payments?: readonly number[] } = {}): Deposit {
  made += 1;
  return {
    ...DepositFields.parse({
      on: '2026-03-10',
      slip: '2026-001',
      means: 'cheque',
      account: { association: null, holder: null, iban: null, bic: null },
      lines: payments.map((number) => ({
        payments: [paymentId(number)],
        drawer: 'Anselme Roudaut',
        bank: null,
        number: null,
        amount: 2_000,
      })),
      by: null,
      cancels: null,
      cancelledOn: null,
      reason: null,
      ...fields,
    }),
    id: typeof id === 'string' ? id : `00000000-0000-4000-8000-d${String(made).padStart(11, '0')}`,
  };
}
