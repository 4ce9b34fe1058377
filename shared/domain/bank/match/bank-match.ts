import { z } from 'zod';
import { IsoDate } from '../../dates.ts';

/** Why a line is no payment of the ledger. */
export const NotOurs = z.enum([
  'fees',
  'expense',
  'other-income',
  'own-transfer',
  'mistake',
  'other',
]);
export type NotOurs = z.infer<typeof NotOurs>;

const payments = z.array(z.uuid()).min(1).max(500);

/** What a person decided of a line. */
const MatchOutcome = z.discriminatedUnion('kind', [
  /** It is these payments; `recorded`: they were recorded from this very line. */
  z.object({ kind: z.literal('payments'), payments, recorded: z.boolean() }),
  /** It took these payments back. */
  z.object({ kind: z.literal('reversal'), payments }),
  z.object({
    kind: z.literal('not-ours'),
    reason: NotOurs,
    note: z.string().trim().min(1).max(300).nullable(),
  }),
  /** The decision before it no longer holds: the line is to be treated again. */
  z.object({ kind: z.literal('taken-back'), reason: z.string().trim().min(1).max(300) }),
]);
export type MatchOutcome = z.infer<typeof MatchOutcome>;

/**
 * One decision about one line of a statement. None is ever changed: a later one, with a higher number, takes its place,
 * so that the trace stays.
 */
export const BankMatchFields = z.object({
  line: z.uuid(),
  number: z.int().min(1).max(1_000),
  on: IsoDate,
  outcome: MatchOutcome,
});
export type BankMatchFields = z.infer<typeof BankMatchFields>;

/** What holds of each line: its last decision. */
export function decisionsOf<M extends BankMatchFields>(
  matches: Iterable<M>,
): ReadonlyMap<string, M> {
  const last = new Map<string, M>();
  for (const match of matches) {
    const before = last.get(match.line);
    if (before === undefined || match.number > before.number) last.set(match.line, match);
  }
  return last;
}
