import type {
  BankKnowledge,
  OpenDeposit,
  OpenPayment,
} from '#shared/domain/bank/match/knowledge.ts';
import { createNameIndex } from '#shared/domain/bank/match/name-index.ts';
import type { LineToMatch } from '#shared/domain/bank/match/suggestion.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { type Random, seededRandom } from '../../../central/demo/random.ts';
import { expectedOf, inventPayers, type Payer } from './invent-payers.ts';
import { type LineKind, lineKinds } from './statement-kinds.ts';
import type { MadeLine, Making, Truth } from './statement-line.ts';

export type LabelledLine = {
  readonly line: LineToMatch;
  readonly truth: Truth;
  readonly kind: LineKind;
};

export type LabelledStatement = {
  readonly people: readonly Payer[];
  readonly lines: readonly LabelledLine[];
  readonly known: BankKnowledge;
};

/** Invented, and the same at every call. */
export function inventStatement(lines: number, expected: number): LabelledStatement {
  const random = seededRandom(20_261_125);
  const people = inventPayers(expected, random);
  const byId = new Map(people.map((one) => [one.id, one]));
  const left = [...people];
  const recordedOf = new Set<string>();
  const payments: OpenPayment[] = [];
  const banked: OpenPayment[] = [];
  const deposits: OpenDeposit[] = [];
  const taken = new Set<string>();
  const note = (list: OpenPayment[]) => (payment: Omit<OpenPayment, 'ids'>) => {
    const id = `pay${payments.length + banked.length}`;
    list.push({ ...payment, ids: [id] });
    for (const one of payment.people) recordedOf.add(one);
    return id;
  };
  const making = (on: IsoDate): Making => ({
    random,
    on,
    take: (isFit = () => true) => {
      for (;;) {
        const payer = left[random.upTo(left.length)];
        if (payer === undefined || taken.has(payer.id) || !isFit(payer)) continue;
        taken.add(payer.id);
        return payer;
      }
    },
    mateOf: ({ mates: [mate] }) => {
      const found = mate === undefined || taken.has(mate) ? undefined : byId.get(mate);
      if (found === undefined) return null;
      taken.add(found.id);
      return found;
    },
    record: note(payments),
    bank: note(banked),
    deposit: (deposit) => deposits.push(deposit),
  });
  const made = Array.from({ length: lines }, (_, at): LabelledLine => {
    const kind = kindAt(random);
    const day = IsoDate.parse(`2026-${two(1 + random.upTo(9))}-${two(1 + random.upTo(28))}`);
    const one: MadeLine = lineKinds[kind].make(making(day));
    const id = `line${String(at).padStart(5, '0')}`;
    const { amount, label } = one;
    const line = { id, bookedOn: day, amount, label, reference: null, iban: null };
    return { kind, truth: one.truth, line };
  });
  return {
    people,
    lines: made,
    known: {
      index: createNameIndex(people),
      payments,
      banked,
      deposits,
      expected: people.flatMap((one, at) => (recordedOf.has(one.id) ? [] : [expectedOf(one, at)])),
      remembered: new Map(),
      before: new Map(),
      yearOf: () => 2026,
    },
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

const total = Object.values(lineKinds).reduce((sum, { share }) => sum + share, 0);

function kindAt(random: Random): LineKind {
  let rest = random.upTo(total);
  // Keys of the table.
  for (const kind of Object.keys(lineKinds) as LineKind[]) {
    rest -= lineKinds[kind].share;
    if (rest < 0) return kind;
  }
  throw new Error('The shares add up to their sum');
}
