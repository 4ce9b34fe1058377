import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import { PackedTable, packTable, rowsIn } from '#shared/ipc/table-pieces.ts';

const aTable = (rows: ParsedTable['rows']): ParsedTable => ({
  fileName: 'liste.csv',
  format: 'csv',
  encoding: 'utf-8',
  separator: ';',
  sheets: [],
  sheet: null,
  headerRow: 0,
  headers: ['Nom'],
  rows,
});

const anyRow = fc.record({
  line: fc.nat(),
  cells: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }),
});

describe('a table in pieces', () => {
  it('is the same table again, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 1_200 }), (rows) => {
        const packed = PackedTable.parse(packTable(aTable(rows)));

        expect(packed.pieces.flatMap(rowsIn)).toEqual(rows);
      }),
      { numRuns: 30 },
    );
  });

  it('comes in pieces that are each read in a moment, and few enough to be handed over', () => {
    const rows = Array.from({ length: 200_000 }, (_, at) => ({ line: at + 2, cells: ['Dupré'] }));
    const long = Array.from({ length: 20 }, (_, at) => ({ line: at, cells: ['x'.repeat(90_000)] }));

    expect(packTable(aTable(rows)).pieces.length).toBeLessThan(1_000);
    expect(packTable(aTable(long)).pieces.length).toBeGreaterThan(5);
  });

  it('refuses bytes that hold no rows', () => {
    expect(() => rowsIn(new TextEncoder().encode('[[1,[2]]]'))).toThrow();
    expect(() => rowsIn(new TextEncoder().encode('[[1,'))).toThrow();
  });
});
