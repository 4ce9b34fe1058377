import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pasteBlock } from '../../../../../renderer/ui/grid/clipboard/paste-block.ts';
import { fromTsv, toHtml, toTsv } from '../../../../../renderer/ui/grid/clipboard/table-text.ts';

const anyCell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', '<', '&') }),
);
const anyCells = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([lines, columns]) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
      minLength: lines,
      maxLength: lines,
    }),
  );

describe('a copied table', () => {
  it('is read back exactly, whatever its cells hold', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        expect(fromTsv(toTsv(cells))).toEqual(cells);
      }),
    );
  });

  it('never lets a cell become markup', () => {
    fc.assert(
      fc.property(anyCells, (cells) => {
        const markup = toHtml(cells, ['<b>Nom</b>']).replaceAll(
          /<\/?(table|thead|tbody|tr|th|td)>|<br>/g,
          '',
        );

        expect(markup).not.toMatch(/[<>]/);
      }),
    );
  });

  it('is written as spreadsheets write it', () => {
    expect(
      toTsv([
        ['Rue\tdu « "Moulin" »', '1 200,00 €'],
        ['deux\nlignes', ''],
      ]),
    ).toBe('"Rue\tdu « ""Moulin"" »"\t1 200,00 €\r\n"deux\nlignes"\t');
  });

  it('of one cell is that cell alone, without a line end', () => {
    expect(toTsv([['Bréal']])).toBe('Bréal');
  });

  it('from a spreadsheet has no row for its last line end', () => {
    expect(fromTsv('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps a quote that is never closed', () => {
    expect(fromTsv('"6 pouces\tb')).toEqual([['"6 pouces', 'b']]);
  });
});

const bounds = { lines: 100, columns: 8, pageLines: 10 };
const at = (fromLine: number, toLine: number, columns: readonly [number, number]) => ({
  fromLine,
  toLine,
  fromColumn: columns[0],
  toColumn: columns[1],
});

describe('a pasted table', () => {
  it('lands inside the grid, and every cell has its text', () => {
    fc.assert(
      fc.property(anyCells, fc.nat(99), fc.nat(7), (cells, line, column) => {
        const landed = pasteBlock(cells, at(line, line, [column, column]), bounds);

        expect(landed?.block.toLine).toBeLessThan(bounds.lines);
        expect(landed?.block.toColumn).toBeLessThan(bounds.columns);
        landed?.cells.forEach((row, down) => {
          row.forEach((text, across) => {
            expect(text).toBe(cells[down]?.[across]);
          });
        });
      }),
    );
  });

  it('fills a selection that is a whole number of times as large', () => {
    const landed = pasteBlock([['x', 'y']], at(3, 5, [2, 5]), bounds);

    expect(landed?.cells).toEqual(Array(3).fill(['x', 'y', 'x', 'y']));
  });

  it('starts at the first cell of a selection that it does not fill', () => {
    const landed = pasteBlock([['x', 'y']], at(3, 4, [2, 4]), bounds);

    expect(landed?.block).toEqual(at(3, 3, [2, 3]));
  });
});
