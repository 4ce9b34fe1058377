import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterEditPlace } from '../../../../../renderer/ui/grid/selection/after-edit.ts';
import {
  type Bounds,
  blockOf,
  cellsIn,
  extendSelection,
  extendTo,
  isInBlock,
  keepWithin,
  type Move,
  moveSelection,
  rangeOf,
  selectAll,
  selectCell,
} from '../../../../../renderer/ui/grid/selection/grid-selection.ts';

const bounds: Bounds = { lines: 200_000, columns: 12, pageLines: 20 };
const anyMove = fc.constantFrom<Move>(
  'up',
  'down',
  'left',
  'right',
  'page-up',
  'page-down',
  'first-column',
  'last-column',
  'first-line',
  'last-line',
  'first-cell',
  'last-cell',
);
const anyBounds = fc.record({
  lines: fc.nat(500),
  columns: fc.integer({ min: 1, max: 30 }),
  pageLines: fc.integer({ min: 1, max: 60 }),
});
const anyPlace = fc.record({ line: fc.integer({ min: -1, max: 600 }), column: fc.nat(40) });

describe('the selection of a grid', () => {
  it('never leaves the grid, whatever keys are pressed', () => {
    fc.assert(
      fc.property(anyBounds, fc.array(fc.tuple(anyMove, fc.boolean())), (grid, presses) => {
        const selection = presses.reduce(
          (before, [move, isExtending]) =>
            isExtending ? extendSelection(before, move, grid) : moveSelection(before, move, grid),
          selectCell({ line: -1, column: 0 }),
        );

        for (const { line, column } of [selection.anchor, selection.cursor]) {
          expect(line).toBeGreaterThanOrEqual(-1);
          expect(line).toBeLessThan(Math.max(1, grid.lines));
          expect(column).toBeGreaterThanOrEqual(0);
          expect(column).toBeLessThan(grid.columns);
        }
      }),
    );
  });

  it('keeps its first corner while it is extended', () => {
    fc.assert(
      fc.property(fc.array(anyMove), (moves) => {
        const start = selectCell({ line: 50, column: 5 });

        const range = moves.reduce((before, move) => extendSelection(before, move, bounds), start);

        expect(range.anchor).toEqual({ line: 50, column: 5 });
        expect(isInBlock(blockOf(range), range.anchor)).toBe(true);
        expect(isInBlock(blockOf(range), range.cursor)).toBe(true);
      }),
    );
  });

  it('is the same block from whichever corner it was drawn', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (one, other) => {
        const there = blockOf(extendTo(selectCell(one), other, bounds));
        const back = blockOf(extendTo(selectCell(other), one, bounds));

        expect(there).toEqual(back);
      }),
    );
  });

  it('never holds a heading in a range', () => {
    const fromHeading = extendSelection(selectCell({ line: -1, column: 3 }), 'down', bounds);

    expect(blockOf(fromHeading).fromLine).toBe(0);
  });

  it('reaches the headings with one arrow up from the first line, and no page up', () => {
    const first = selectCell({ line: 0, column: 3 });

    expect(moveSelection(first, 'up', bounds).cursor).toEqual({ line: -1, column: 3 });
    expect(moveSelection(first, 'page-up', bounds).cursor).toEqual({ line: 0, column: 3 });
  });

  it('counts every cell when everything is selected', () => {
    expect(cellsIn(blockOf(selectAll(bounds)))).toBe(200_000 * 12);
  });

  it('is not made anew when the grid did not shrink', () => {
    const selection = selectCell({ line: 4, column: 2 });

    expect(keepWithin(selection, bounds)).toBe(selection);
    expect(keepWithin(selection, { ...bounds, lines: 2 }).cursor.line).toBe(1);
  });

  it('leaves the boxes to tick out of what is copied', () => {
    const block = { fromLine: 2, toLine: 3, fromColumn: 0, toColumn: 2 };

    expect(rangeOf(block, [null, 'name', 'town', 'dues'])).toEqual({
      from: 2,
      to: 3,
      columns: ['name', 'town'],
    });
  });
});

describe('leaving a cell after editing', () => {
  const look = { bounds, canEdit: (column: number) => column === 2 || column === 6 };

  it('goes down with Enter and stays on the last line', () => {
    const last = { line: 199_999, column: 2 };

    expect(afterEditPlace({ line: 7, column: 2 }, 'down', look).place.line).toBe(8);
    expect(afterEditPlace(last, 'down', look).place).toEqual(last);
  });

  it('goes on with Tab to the next cell that may be edited', () => {
    expect(afterEditPlace({ line: 7, column: 2 }, 'next', look)).toEqual({
      place: { line: 7, column: 6 },
      isEdited: true,
    });
    expect(afterEditPlace({ line: 7, column: 6 }, 'previous', look).place.column).toBe(2);
  });

  it('only moves when no cell of the row may be edited after it', () => {
    expect(afterEditPlace({ line: 7, column: 6 }, 'next', look)).toEqual({
      place: { line: 7, column: 7 },
      isEdited: false,
    });
  });
});
