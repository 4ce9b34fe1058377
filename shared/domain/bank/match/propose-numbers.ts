import type { NamedPerson } from './find-people.ts';
import type { OpenPayment } from './knowledge.ts';
import { isNear } from './open-money.ts';
import { personMoney } from './person-money.ts';
import type { Asked, Proposal } from './proposal.ts';
import type { Confidence, MatchReason } from './suggestion.ts';

const shortestOrder = 5;

/** By what is written to be found again: order, cheque, member number. */
export const proposeNumbers = (
  asked: Asked,
  named: readonly NamedPerson[],
): readonly Proposal[] => [
  ...byReference(asked),
  ...byMemberNumber(asked, new Map(named.map(({ id, level }) => [id, level]))),
];

function byReference(asked: Asked): readonly Proposal[] {
  const { label, line, money } = asked;
  const said = new Set([...label.numbers, (line.reference ?? '').toLowerCase()]);
  return [...said].flatMap((number) =>
    number.length < shortestOrder
      ? []
      : [
          ...tied(money.byOrder(number), { kind: 'order', order: number }, asked),
          ...tied(money.byCheque(number), { kind: 'cheque-number', number }, asked),
        ],
  );
}

function tied(
  payments: readonly OpenPayment[],
  because: MatchReason,
  { line }: Asked,
): readonly Proposal[] {
  const same = payments.filter(
    (payment) => payment.amount === line.amount && isNear(payment, line),
  );
  return same.map(({ ids }) => ({
    confidence: same.length === 1 ? 'sure' : 'look',
    act: { kind: 'tie', payments: ids },
    because: [because, { kind: 'same-amount', as: 'recorded' }],
    weight: 90,
  }));
}

function byMemberNumber(asked: Asked, levels: ReadonlyMap<string, number>): readonly Proposal[] {
  return [...asked.label.numbers].flatMap((number) => {
    const bearers = asked.known.index.withNumber(number);
    return bearers.map((id): Proposal => {
      const { act, because, fit } = personMoney(id, asked);
      const level = bearers.length === 1 ? (levels.get(id) ?? 0) : 0;
      return {
        confidence: confidenceOf(fit, level),
        act,
        because: [{ kind: 'member-number', number }, ...because],
        weight: 70 + fit + level,
      };
    });
  });
}

/** A number and a name, or a number and the amount, say more than a number. */
function confidenceOf(fit: number, level: number): Confidence {
  if (fit >= 2 && level >= 2) return 'sure';
  return fit >= 2 || level >= 2 ? 'likely' : 'look';
}
