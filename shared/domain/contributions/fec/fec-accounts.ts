import type { AccountUse, LedgerAccount, TreasuryFactsFields } from '../facts/treasury-facts.ts';
import type { PaymentMeans } from '../payment-means.ts';

/** Of the chart of accounts of associations (règlement ANC 2018-06), as most use it. */
export const commonAccounts: Readonly<Record<AccountUse, LedgerAccount>> = {
  dues: { number: '756', name: 'Cotisations' },
  'official-dues': { number: '7561', name: 'Cotisations des élus' },
  donation: { number: '754', name: 'Dons' },
  event: { number: '708', name: 'Produits des activités annexes' },
  other: { number: '758', name: 'Produits divers' },
  bank: { number: '512', name: 'Banque' },
  cheques: { number: '5112', name: 'Chèques à encaisser' },
  cash: { number: '530', name: 'Caisse' },
  online: { number: '5115', name: 'Paiements en ligne à encaisser' },
  'upward-federation': { number: '6571', name: 'Reversements à la fédération' },
  'upward-national': { number: '6572', name: 'Reversements au national' },
};

export type Accounts = typeof commonAccounts;

export const accountsOf = ({ accounts }: Pick<TreasuryFactsFields, 'accounts'>): Accounts => ({
  ...commonAccounts,
  ...accounts,
});

export type MoneyAccount = 'bank' | 'cheques' | 'cash' | 'online';

/** Where money of each means lies until it stands on the account; null: it is there at once. */
export function heldIn(means: PaymentMeans | null): Exclude<MoneyAccount, 'bank'> | null {
  switch (means?.kind) {
    case 'cheque':
      return 'cheques';
    case 'cash':
      return 'cash';
    case 'online':
      return 'online';
    default:
      return null;
  }
}

/** One journal for each place where money comes in. */
export const journals: Readonly<Record<MoneyAccount, { code: string; name: string }>> = {
  bank: { code: 'BQ', name: 'Banque' },
  cheques: { code: 'CH', name: 'Chèques reçus' },
  cash: { code: 'CA', name: 'Caisse' },
  online: { code: 'EL', name: 'Paiements en ligne' },
};
