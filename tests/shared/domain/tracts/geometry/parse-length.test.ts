import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLength } from '#shared/domain/tracts/geometry/lengths/parse-length.ts';

const millimetres = (typed: string, unit: 'mm' | 'pt' = 'mm') => {
  const read = parseLength(typed, unit);
  return read.ok ? Math.round(read.value * 1_000) / 1_000 : read.error.kind;
};

describe('a length that was typed', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['2*35mm', 70],
    ['1cm+3pt', 11.058],
    ['(210-2*10)/3', 63.333],
    ['2×(10 mm + 5)', 30],
    ['-3 mm', -3],
    ['1in', 25.4],
    ['1"', 25.4],
    ['100 − 2.5', 97.5],
  ])('%s is %d mm', (typed, expected) => {
    expect(millimetres(typed)).toBe(expected);
  });

  it('counts in the unit of its field when it has none', () => {
    expect(millimetres('72', 'pt')).toBe(25.4);
    expect(millimetres('1cm+72', 'pt')).toBe(35.4);
  });

  it.each([
    ['', 'empty'],
    ['12 pouces', 'unknown-unit'],
    ['12 €', 'strange-sign'],
    ['2*', 'unfinished'],
    ['(2', 'unfinished'],
    ['2 3', 'unfinished'],
    ['1/0', 'division-by-zero'],
    ['1mm*1mm', 'out-of-range'],
    ['9'.repeat(150), 'out-of-range'],
    ['('.repeat(5_000), 'out-of-range'],
  ])('%s is refused by name', (typed, fault) => {
    expect(millimetres(typed)).toBe(fault);
  });

  it('never throws and never gives what is not a number', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0129.,+-*/() mcpt') }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseLength(text);
        return !read.ok || Number.isFinite(read.value);
      }),
      { numRuns: 500 },
    );
  });
});
