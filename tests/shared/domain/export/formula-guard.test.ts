import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFormulaGuard, withoutFormulaGuard } from '#shared/domain/export/csv/formula-guard.ts';

const signs = fc.array(fc.constantFrom(...'=+-@\'"\n\t;,| ａ＝1a'), { maxLength: 20 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  signs.map((some) => some.join('')),
);

describe('withFormulaGuard', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+33612345678', "'+33612345678"],
    ['-2+3+cmd|’ /C calc’!A0', "'-2+3+cmd|’ /C calc’!A0"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tDupont', "'\tDupont"],
    ['\nDupont', "'\nDupont"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
  ])('puts an apostrophe before %j', (text, guarded) => {
    expect(withFormulaGuard(text)).toBe(guarded);
  });

  it('guards a text of several lines, which papaparse does not', () => {
    expect(withFormulaGuard('=1\n2')).toBe("'=1\n2");
  });

  it('guards every line, which is a row for who reads with another separator', () => {
    expect(withFormulaGuard('appeler\n=1\n\n-2')).toBe("appeler\n'=1\n\n'-2");
  });

  it('guards what would be a cell for another separator', () => {
    expect(withFormulaGuard('12 rue X,=1;"=2')).toBe("12 rue X,'=1;'\"=2");
  });

  it.each([
    'Dupont-Durand',
    'marie@exemple.fr',
    '06 12 34 56 78',
    '+32 470 12 34 56',
    "L'Hermitage",
    'a = b',
  ])('leaves %j alone', (text) => {
    expect(withFormulaGuard(text)).toBe(text);
  });

  it('can be taken back exactly, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutFormulaGuard(withFormulaGuard(text))).toBe(text);
      }),
    );
  });

  it('leaves no line and no place after a separator that begins a formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cells = withFormulaGuard(text).split(/[\n\t;,|]/);
        expect(cells.filter((cell) => /^\s*"*\s*[=+\-@＝]/.test(cell))).toEqual([]);
      }),
    );
  });
});
