import { err, ok, type Result } from '#shared/result.ts';
import { isUnit, type LengthFault, millimetresIn } from './units.ts';

/** A plain number has the power 0, a length the power 1. */
export type Amount = { readonly amount: number; readonly power: number };

export type LengthToken =
  | ({ readonly kind: 'number' } & Amount)
  | { readonly kind: 'sign'; readonly sign: string };

const number = /^(\d+(?:[.,]\d*)?|[.,]\d+)\s*("|\p{L}*)/u;
const sign = /^[-+*/()×÷−]/u;

export function splitLength(typed: string): Result<readonly LengthToken[], LengthFault> {
  const tokens: LengthToken[] = [];
  for (let rest = typed.trimStart(); rest !== ''; ) {
    const [taken, digits, unit] = number.exec(rest) ?? sign.exec(rest) ?? [];
    if (taken === undefined) {
      return err({
        kind: 'strange-sign',
        sign: String.fromCodePoint(rest.codePointAt(0) ?? 0),
        at: typed.length - rest.length,
      });
    }
    if (digits === undefined) {
      tokens.push({ kind: 'sign', sign: plainSigns[taken] ?? taken });
    } else {
      const amount = readAmount(digits, unit ?? '');
      if (amount === null) {
        return err({ kind: 'unknown-unit', unit: unit ?? '' });
      }
      tokens.push({ kind: 'number', ...amount });
    }
    rest = rest.slice(taken.length).trimStart();
  }
  return ok(tokens);
}

const plainSigns: Readonly<Record<string, string>> = { '×': '*', '÷': '/', '−': '-' };

function readAmount(digits: string, unit: string): Amount | null {
  const amount = Number(digits.replace(',', '.'));
  const word = unit === '"' ? 'in' : unit.toLowerCase();
  if (word === '') {
    return { amount, power: 0 };
  }
  return isUnit(word) ? { amount: amount * millimetresIn[word], power: 1 } : null;
}
