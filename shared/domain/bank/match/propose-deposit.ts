import { dayAfter, dayBefore } from '../../segments/shift-day.ts';
import type { OpenDeposit } from './knowledge.ts';
import { bareNumber, isNear } from './open-money.ts';
import type { Asked, Proposal } from './proposal.ts';
import type { Confidence } from './suggestion.ts';

const depositWords = /\b(remise|rem|cheques?|chq|chqs|bordereau|versement especes?)\b/iu;

/** What went to the bank together, by its slip or its sum; or a single cheque. */
export function proposeDeposit(asked: Asked): readonly Proposal[] {
  const { line, money, label } = asked;
  const says = depositWords.test(line.label);
  const near = money.depositsOver(line.amount).filter((deposit) => isTakenBy(deposit, asked));
  const deposits = near.map((deposit): Proposal => {
    const { ids, slip } = deposit;
    const isNamed = slip !== null && label.numbers.has(bareNumber(slip));
    const isOnly = near.length === 1;
    return {
      confidence: confidenceOf({ isNamed, isOnly, says }),
      act: { kind: 'tie', payments: ids },
      because: [{ kind: 'deposit', slip: isNamed ? slip : null, count: ids.length }],
      weight: isNamed ? 80 : 60,
    };
  });
  if (!says || deposits.length > 0) return deposits;
  const cheques = money
    .paymentsOver(line.amount)
    .filter((payment) => payment.means?.kind === 'cheque' && isNear(payment, line));
  return cheques.map(({ ids, people: [memberId] }) => ({
    confidence: cheques.length === 1 ? 'likely' : 'look',
    act: { kind: 'tie', payments: ids },
    because: [
      { kind: 'same-amount', as: 'recorded' },
      ...(memberId !== undefined && cheques.length > 1
        ? [{ kind: 'several-of-that-name' as const, count: cheques.length }]
        : []),
    ],
    weight: 20,
  }));
}

type Signs = { readonly isNamed: boolean; readonly isOnly: boolean; readonly says: boolean };

function confidenceOf({ isNamed, isOnly, says }: Signs): Confidence {
  if (isNamed || (isOnly && says)) return 'sure';
  return isOnly ? 'likely' : 'look';
}

/** Banks take a few days; a slip may be dated after they did. */
const isTakenBy = ({ on }: OpenDeposit, { line }: Asked): boolean =>
  line.bookedOn >= dayBefore(on, { count: 3, unit: 'day' }) &&
  line.bookedOn <= dayAfter(on, { count: 20, unit: 'day' });
