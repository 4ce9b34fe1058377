import type { OnlineExport, OnlinePayment } from '#shared/domain/bank/online-payment.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';

type Said = Partial<OnlinePayment> & { readonly cents?: number };

/** A paid line of an export of HelloAsso. */
export const anOnlinePayment = ({ cents = 2_000, ...said }: Said = {}): OnlinePayment => ({
  place: { line: 2, number: 1 },
  order: '82810',
  payment: null,
  paidOn: IsoDate.parse('2026-03-03'),
  status: 'paid',
  statusText: 'Payé',
  payer: { familyName: 'Lefèvre', givenName: 'Éléonore', email: null, company: null },
  person: null,
  campaign: 'Adhésion 2026',
  item: 'Adhésion',
  amount: toCents(cents),
  discount: null,
  donation: null,
  means: 'Carte bancaire',
  payout: null,
  raw: '',
  ...said,
});

export const anOnlineExport = (payments: readonly Said[]): OnlineExport => ({
  platform: 'helloasso',
  payments: payments.map((said, at) =>
    anOnlinePayment({ place: { line: at + 2, number: at + 1 }, ...said }),
  ),
  faults: [],
});
