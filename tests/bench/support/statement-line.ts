import type { OpenDeposit, OpenPayment } from '#shared/domain/bank/match/knowledge.ts';
import type { Cents } from '#shared/domain/cents.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { Random } from '../../../central/demo/random.ts';
import type { Payer } from './invent-payers.ts';

/** What a line really is: whose dues, which payments, or nothing that a name could tell. */
export type Truth =
  | { readonly kind: 'people'; readonly people: readonly string[] }
  | { readonly kind: 'payments'; readonly payments: readonly string[] }
  | { readonly kind: 'not-ours' }
  | { readonly kind: 'stranger' };

/** What a kind of line is made with. Whoever has paid is not taken again. */
export type Making = {
  readonly random: Random;
  readonly on: IsoDate;
  readonly take: (isFit?: (payer: Payer) => boolean) => Payer;
  readonly mateOf: (payer: Payer) => Payer | null;
  /** Notes a payment that the treasurer has recorded; gives its id. */
  readonly record: (payment: Omit<OpenPayment, 'ids'>) => string;
  readonly bank: (payment: Omit<OpenPayment, 'ids'>) => string;
  readonly deposit: (deposit: OpenDeposit) => void;
};

export type MadeLine = {
  readonly label: string;
  readonly amount: Cents;
  readonly truth: Truth;
};
