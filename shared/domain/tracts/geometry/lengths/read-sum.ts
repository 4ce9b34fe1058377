import { err, ok, type Result } from '#shared/result.ts';
import type { Amount, LengthToken } from './split-length.ts';
import type { LengthFault } from './units.ts';

/** `bare` is what a number without a unit is worth beside a length, in millimetres. */
export type Line = { readonly tokens: readonly LengthToken[]; readonly bare: number };
export type Reading = Amount & { readonly next: number };
type Read = Result<Reading, LengthFault>;

export function readSum(line: Line, from: number): Read {
  let left = readProduct(line, from);
  while (left.ok) {
    const sign = signAt(line, left.value.next);
    if (sign !== '+' && sign !== '-') {
      return left;
    }
    const right = readProduct(line, left.value.next + 1);
    if (!right.ok) {
      return right;
    }
    left = ok(plus(line, left.value, sign === '+' ? right.value : opposite(right.value)));
  }
  return left;
}

function readProduct(line: Line, from: number): Read {
  let left = readFactor(line, from);
  while (left.ok) {
    const sign = signAt(line, left.value.next);
    if (sign !== '*' && sign !== '/') {
      return left;
    }
    const right = readFactor(line, left.value.next + 1);
    if (!right.ok) {
      return right;
    }
    if (sign === '/' && right.value.amount === 0) {
      return err({ kind: 'division-by-zero' });
    }
    left = ok(sign === '*' ? times(left.value, right.value) : over(left.value, right.value));
  }
  return left;
}

function readFactor(line: Line, from: number): Read {
  const token = line.tokens[from];
  if (token?.kind === 'number') {
    return ok({ amount: token.amount, power: token.power, next: from + 1 });
  }
  if (token?.sign === '-' || token?.sign === '+') {
    const read = readFactor(line, from + 1);
    return read.ok && token.sign === '-' ? ok(opposite(read.value)) : read;
  }
  if (token?.sign !== '(') {
    return err({ kind: 'unfinished' });
  }
  const inside = readSum(line, from + 1);
  if (!inside.ok) {
    return inside;
  }
  return signAt(line, inside.value.next) === ')'
    ? ok({ ...inside.value, next: inside.value.next + 1 })
    : err({ kind: 'unfinished' });
}

function signAt({ tokens }: Line, at: number): string | null {
  const token = tokens[at];
  return token?.kind === 'sign' ? token.sign : null;
}

/** Beside a length, a bare number is one too. */
function plus({ bare }: Line, a: Reading, b: Reading): Reading {
  const { next } = b;
  if (a.power === b.power) {
    return { amount: a.amount + b.amount, power: a.power, next };
  }
  const length = ({ amount, power }: Reading) => (power === 0 ? amount * bare : amount);
  return { amount: length(a) + length(b), power: Math.max(a.power, b.power), next };
}

const opposite = (a: Reading): Reading => ({ ...a, amount: -a.amount });
const times = (a: Reading, b: Reading): Reading => ({
  amount: a.amount * b.amount,
  power: a.power + b.power,
  next: b.next,
});
const over = (a: Reading, b: Reading): Reading => ({
  amount: a.amount / b.amount,
  power: a.power - b.power,
  next: b.next,
});
