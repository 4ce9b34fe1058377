import { err, ok, type Result } from '#shared/result.ts';
import { readSum } from './read-sum.ts';
import { splitLength } from './split-length.ts';
import { type LengthFault, type LengthUnit, millimetresIn } from './units.ts';

const mostMillimetres = 20_000;
const mostSigns = 200;

/**
 * What was typed into a length field, in millimetres: `12`, `2*35mm`, `1cm+3pt`, `(210-2*10)/3`, with a
 * comma or a point. A bare number counts in `unit`. Never throws.
 */
export function parseLength(typed: string, unit: LengthUnit = 'mm'): Result<number, LengthFault> {
  if (typed.trim() === '') {
    return err({ kind: 'empty' });
  }
  if (typed.length > mostSigns) {
    return err({ kind: 'out-of-range', most: mostMillimetres });
  }
  const tokens = splitLength(typed);
  if (!tokens.ok) {
    return tokens;
  }
  const read = readSum({ tokens: tokens.value, bare: millimetresIn[unit] }, 0);
  if (!read.ok) {
    return read;
  }
  const { amount, power, next } = read.value;
  if (next < tokens.value.length) {
    return err({ kind: 'unfinished' });
  }
  const length = power === 0 ? amount * millimetresIn[unit] : amount;
  const sound = (power === 0 || power === 1) && Math.abs(length) <= mostMillimetres;
  return sound ? ok(length) : err({ kind: 'out-of-range', most: mostMillimetres });
}
