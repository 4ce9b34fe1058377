import { foldText } from '../../members/fold-text.ts';
import { dayBefore } from '../../segments/shift-day.ts';
import { readDay } from '../read/read-day.ts';
import type { OpenPayment } from './knowledge.ts';
import type { Asked, Proposal } from './proposal.ts';
import type { Confidence, LineToMatch } from './suggestion.ts';

const platform = /\bhello ?asso/u;
/** A decision names at most so many. */
const mostPayments = 500;
const mostShown = 3;
const waitsMonths = 4;

export const saysPlatform = (label: string): boolean => platform.test(foldText(label));

/**
 * A payout of an online platform: payments that follow each other and add up to the line to the cent. Nothing is held
 * back on the way, and what came first is sent first.
 */
export function proposePayout({ line, money }: Asked): readonly Proposal[] {
  if (!saysPlatform(line.label)) return [];
  const open = money.online().filter((payment) => mayBeIn(payment, line));
  const runs = runsOver(open, line.amount).filter(
    ({ payments }) => payments.flatMap(({ ids }) => ids).length <= mostPayments,
  );
  return runs.slice(0, mostShown).map(({ from, payments }) => ({
    confidence: confidenceOf({ isOnly: runs.length === 1, isOldest: from === 0, payments }),
    act: { kind: 'tie', payments: payments.flatMap(({ ids }) => ids) },
    because: [{ kind: 'payout', count: payments.length }],
    weight: from === 0 ? 85 : 75,
  }));
}

type Run = { readonly from: number; readonly payments: readonly OpenPayment[] };

/** Every run of payments with this sum, the oldest first. All amounts are above zero: one pass finds them. */
function runsOver(payments: readonly OpenPayment[], sum: number): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  let total = 0;
  for (const [at, { amount }] of payments.entries()) {
    total += amount;
    while (total > sum && from <= at) {
      total -= payments[from]?.amount ?? 0;
      from += 1;
    }
    if (total === sum && from <= at) runs.push({ from, payments: payments.slice(from, at + 1) });
  }
  return runs;
}

function mayBeIn({ receivedOn }: OpenPayment, line: LineToMatch): boolean {
  const until = sentOn(line.label) ?? line.bookedOn;
  const since = dayBefore(line.bookedOn, { count: waitsMonths, unit: 'month' });
  return receivedOn <= until && receivedOn >= since;
}

/** `VIR HELLOASSOPAY … HELLOASSO 3711911 07-10-2026`: the day on which it was sent. */
function sentOn(label: string) {
  const found = /\b(\d{2}[-/]\d{2}[-/]\d{4})\b/.exec(label)?.[1];
  return found === undefined ? null : readDay(found);
}

type Signs = {
  readonly isOnly: boolean;
  readonly isOldest: boolean;
  readonly payments: readonly OpenPayment[];
};

/** Many orders cost the same: of several runs none is sure. */
function confidenceOf({ isOnly, isOldest, payments }: Signs): Confidence {
  if (isOnly) return payments.length > 1 || isOldest ? 'sure' : 'likely';
  return isOldest ? 'likely' : 'look';
}
