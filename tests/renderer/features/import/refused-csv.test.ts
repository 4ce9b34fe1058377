import { describe, expect, it } from 'vitest';
import { refusedCsv } from '../../../../renderer/features/import/refused-csv.ts';

const written = (lines: readonly (readonly string[])[]) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(refusedCsv(lines));

describe('refusedCsv', () => {
  it('writes what a French spreadsheet opens without asking', () => {
    expect(written([['Nom', 'dit « "Zo" »']])).toBe('\uFEFF"Nom";"dit « ""Zo"" »"\r\n');
  });

  it.each(['=1+1', '+33', '-2', '@somme', '\tx'])(
    'keeps %j from being run as a formula',
    (cell) => {
      expect(written([[cell]])).toBe(`\uFEFF"'${cell}"\r\n`);
    },
  );
});
