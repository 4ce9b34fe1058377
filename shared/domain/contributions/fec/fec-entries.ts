import { compareCodes } from '../../../compare.ts';
import { type Cents, toCents } from '../../cents.ts';
import type { IsoDate } from '../../dates.ts';
import type { Contribution } from '../contribution.ts';
import type { AccountUse } from '../facts/treasury-facts.ts';
import { movementsOf } from '../ledger.ts';
import { type Settlement, settlementMovements } from '../shares/settlement.ts';
import { heldIn, type MoneyAccount } from './fec-accounts.ts';

/** One entry of the general ledger: as much goes into one account as comes out of the other. */
export type FecEntry = PaymentEntry | SettlementEntry;

type Entry = {
  readonly on: IsoDate;
  readonly journal: MoneyAccount;
  readonly debit: AccountUse;
  readonly credit: AccountUse;
  readonly amount: Cents;
};
type PaymentEntry = Entry & {
  readonly kind: 'received' | 'banked' | 'taken-back';
  /** What it comes from. */
  readonly payment: Contribution;
};
/** What went up to the federation or the national level, or came back from there. */
type SettlementEntry = Entry & {
  readonly kind: 'settled' | 'settled-back';
  readonly settlement: Settlement;
};

type Said = {
  readonly year: number;
  /** When a payment came to the bank; null: not yet. */
  readonly bankedOn: (payment: Contribution) => IsoDate | null;
  readonly settlements: readonly Settlement[];
};

/**
 * What a civil year adds to the general ledger, by day: each payment received, each one that came to the bank, each one
 * taken back, which is an entry of its own the other way round, and what was paid upward.
 */
export function fecEntries(
  ledger: readonly Contribution[],
  { year, bankedOn, settlements }: Said,
): readonly FecEntry[] {
  const movements = movementsOf(ledger);
  const payments = new Map(movements.map((one) => [one.id, one]));
  const takenBack = new Map(
    movements.flatMap(({ reverses, receivedOn }) =>
      reverses === null ? [] : [[reverses, receivedOn] as const],
    ),
  );
  const entries = movements.flatMap((movement): readonly FecEntry[] => {
    const { reverses } = movement;
    if (reverses === null) {
      return ofPayment(movement, bankedOn(movement), takenBack.get(movement.id) ?? null);
    }
    const payment = payments.get(reverses);
    return payment === undefined ? [] : [ofReversal(movement, payment, bankedOn(payment))];
  });
  const upward = settlementMovements(settlements).map(ofSettlement);
  return [...entries, ...upward].filter(({ on }) => on.startsWith(`${year}-`)).sort(byDay);
}

function ofPayment(
  payment: Contribution,
  banked: IsoDate | null,
  takenBack: IsoDate | null,
): readonly PaymentEntry[] {
  const held = heldIn(payment.means ?? null);
  const isThereAtOnce = held === null || (banked !== null && banked <= payment.receivedOn);
  const into = isThereAtOnce ? 'bank' : held;
  const received: PaymentEntry = {
    ...moved({ from: payment.kind, into, amount: payment.amount }),
    ...{ kind: 'received', on: payment.receivedOn, journal: into, payment },
  };
  // What was taken back before it came to the bank never came there.
  const cameToBank = banked !== null && (takenBack === null || banked <= takenBack);
  if (isThereAtOnce || !cameToBank) return [received];
  const toBank = moved({ from: into, into: 'bank', amount: payment.amount });
  return [received, { ...toBank, kind: 'banked', on: banked, journal: 'bank', payment }];
}

function ofReversal(
  reversal: Contribution,
  payment: Contribution,
  banked: IsoDate | null,
): PaymentEntry {
  const held = heldIn(payment.means ?? null);
  const isHeld = held !== null && (banked === null || banked > reversal.receivedOn);
  const into = isHeld ? held : 'bank';
  return {
    ...moved({ from: payment.kind, into, amount: reversal.amount }),
    ...{ kind: 'taken-back', on: reversal.receivedOn, journal: into, payment: reversal },
  };
}

/** It leaves the bank at once, or the cash box. */
function ofSettlement(settlement: Settlement): SettlementEntry {
  const { level, means, amount, paidOn, reverses } = settlement;
  const from = means?.kind === 'cash' ? 'cash' : 'bank';
  return {
    ...moved({ from, into: `upward-${level}`, amount }),
    ...{ kind: reverses === null ? 'settled' : 'settled-back', on: paidOn, journal: from },
    settlement,
  };
}

type Move = { readonly from: AccountUse; readonly into: AccountUse; readonly amount: Cents };

/** A negative amount goes the other way: neither column of the file knows a minus. */
const moved = ({ from, into, amount }: Move) =>
  amount < 0
    ? { debit: from, credit: into, amount: toCents(-amount) }
    : { debit: into, credit: from, amount };

const order = { received: 0, banked: 1, 'taken-back': 2, settled: 3, 'settled-back': 4 } as const;

const byDay = (a: FecEntry, b: FecEntry): number =>
  compareCodes(a.on, b.on) || order[a.kind] - order[b.kind] || compareCodes(idOf(a), idOf(b));

const idOf = (entry: FecEntry): string =>
  'payment' in entry ? entry.payment.id : entry.settlement.id;
