import { z } from 'zod';
import { Cents, toCents } from '../../cents.ts';
import { IsoDate, laterOf } from '../../dates.ts';
import { movementsOf } from '../ledger.ts';
import { PaymentMeans } from '../payment-means.ts';
import { Level } from '../share-dues.ts';

/** Those who are owed a part of what a section receives. */
export const UpperLevel = Level.exclude(['section']);
export type UpperLevel = z.infer<typeof UpperLevel>;

/** Règlement: what a section paid upward. Append-only, as payments are: a mistake is taken back by a reversal. */
export const SettlementFields = z.object({
  level: UpperLevel,
  paidOn: IsoDate,
  amount: Cents,
  means: PaymentMeans.nullable(),
  /** The last day of the statement that it settles; `null`: on account. */
  until: IsoDate.nullable(),
  note: z.string().trim().min(1).max(300).nullable(),
  /** The settlement that this one takes back. */
  reverses: z.uuid().nullable(),
  /** Of a reversal: why. */
  reason: z.string().trim().min(1).max(300).nullable(),
});
export type SettlementFields = z.infer<typeof SettlementFields>;

export type Settlement = SettlementFields & { readonly id: string };

/** What took place of the settlements, oldest first: each, and the first reversal of each. */
export const settlementMovements = (settlements: readonly Settlement[]): readonly Settlement[] =>
  movementsOf(settlements.map((one) => ({ ...one, receivedOn: one.paidOn })));

/** What takes a settlement back. Nothing is taken back before it was paid. */
export const settlementReversal = (
  { id, ...settlement }: Settlement,
  { on, reason }: { readonly on: IsoDate; readonly reason: string },
): SettlementFields => ({
  ...settlement,
  amount: toCents(0 - settlement.amount),
  paidOn: laterOf(on, settlement.paidOn),
  reverses: id,
  reason,
});
