import { type Cents, sumOfCents, toCents } from '../../cents.ts';
import type { DecimalSign } from '../column-choice.ts';
import { readAmount } from '../read/read-amount.ts';
import type { BankStatement } from '../statement.ts';
import type { AccountLine } from './read-body.ts';

type Balances = Pick<BankStatement, 'opening' | 'closing'>;

const none: Balances = { opening: null, closing: null };

/**
 * The balances before and after, from a column that tells the balance with each line. The newest may come first or
 * last: the order in which they add up is the right one, else that of the days.
 */
export function balancesAlong(
  lines: readonly AccountLine[],
  decimal: DecimalSign | null,
): Balances {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return none;
  const [atFirst, atLast] = [centsOf(first, decimal), centsOf(last, decimal)];
  if (atFirst === null || atLast === null) return none;
  const sum = sumOfCents(lines.map(({ line }) => line.amount));
  const upwards = balances({ oldest: first, before: atFirst, newest: last, after: atLast });
  const downwards = balances({ oldest: last, before: atLast, newest: first, after: atFirst });
  const addsUp = ({ opening, closing }: Balances) =>
    (closing?.amount ?? 0) - (opening?.amount ?? 0) === sum;
  if (addsUp(upwards)) return upwards;
  if (addsUp(downwards)) return downwards;
  // The same balance on every line is that of the day on which the file was made.
  if (lines.every((one) => centsOf(one, decimal) === atFirst)) {
    return { opening: null, closing: { amount: atFirst, on: null } };
  }
  return first.line.bookedOn <= last.line.bookedOn ? upwards : downwards;
}

type Ends = {
  readonly oldest: AccountLine;
  readonly before: Cents;
  readonly newest: AccountLine;
  readonly after: Cents;
};

const balances = ({ oldest, before, newest, after }: Ends): Balances => ({
  opening: { amount: toCents(before - oldest.line.amount), on: oldest.line.bookedOn },
  closing: { amount: after, on: newest.line.bookedOn },
});

function centsOf({ balance }: AccountLine, decimal: DecimalSign | null): Cents | null {
  const read = readAmount(balance, decimal);
  return read.kind === 'cents' ? read.cents : null;
}
