import type { GridRange } from '../grid-types.ts';

/** Lines count from 0; the headings are line -1. */
export type Place = { readonly line: number; readonly column: number };

/** One end stays where the selection began, the other is where the keyboard is. */
export type Selection = { readonly anchor: Place; readonly cursor: Place };

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'page-up'
  | 'page-down'
  | 'first-column'
  | 'last-column'
  | 'first-line'
  | 'last-line'
  | 'first-cell'
  | 'last-cell';

export type Bounds = {
  readonly lines: number;
  readonly columns: number;
  readonly pageLines: number;
};

/** Lines and columns, both ends included. */
export type Block = {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromColumn: number;
  readonly toColumn: number;
};

export const headingLine = -1;

export const selectCell = (place: Place): Selection => ({ anchor: place, cursor: place });

export function moveSelection(selection: Selection, move: Move, bounds: Bounds): Selection {
  return selectCell(within(target(selection.cursor, move, bounds), bounds, headingLine));
}

/** The headings are no cells: a range ends below them. */
export function extendSelection(selection: Selection, move: Move, bounds: Bounds): Selection {
  return extendTo(selection, target(selection.cursor, move, bounds), bounds);
}

export function extendTo(selection: Selection, place: Place, bounds: Bounds): Selection {
  return { anchor: within(selection.anchor, bounds, 0), cursor: within(place, bounds, 0) };
}

export function selectAll(bounds: Bounds): Selection {
  return {
    anchor: { line: Math.max(0, bounds.lines - 1), column: Math.max(0, bounds.columns - 1) },
    cursor: { line: 0, column: 0 },
  };
}

/** The list or the columns became fewer. */
export function keepWithin(selection: Selection, bounds: Bounds): Selection {
  const anchor = within(selection.anchor, bounds, headingLine);
  const cursor = within(selection.cursor, bounds, headingLine);
  const isSame = samePlace(anchor, selection.anchor) && samePlace(cursor, selection.cursor);
  return isSame ? selection : { anchor, cursor };
}

export const blockOf = ({ anchor, cursor }: Selection): Block => ({
  fromLine: Math.min(anchor.line, cursor.line),
  toLine: Math.max(anchor.line, cursor.line),
  fromColumn: Math.min(anchor.column, cursor.column),
  toColumn: Math.max(anchor.column, cursor.column),
});

export const isInBlock = (block: Block, { line, column }: Place): boolean =>
  line >= block.fromLine &&
  line <= block.toLine &&
  column >= block.fromColumn &&
  column <= block.toColumn;

export const cellsIn = (block: Block): number =>
  (block.toLine - block.fromLine + 1) * (block.toColumn - block.fromColumn + 1);

/** `columnIds` holds null for the column of the boxes to tick, which has nothing to copy. */
export function rangeOf(block: Block, columnIds: readonly (string | null)[]): GridRange {
  return {
    from: Math.max(0, block.fromLine),
    to: block.toLine,
    columns: columnIds
      .slice(block.fromColumn, block.toColumn + 1)
      .filter((id): id is string => id !== null),
  };
}

const samePlace = (one: Place, other: Place): boolean =>
  one.line === other.line && one.column === other.column;

function target({ line, column }: Place, move: Move, bounds: Bounds): Place {
  const lastLine = bounds.lines - 1;
  const lastColumn = bounds.columns - 1;
  const targets: Readonly<Record<Move, Place>> = {
    up: { line: line - 1, column },
    down: { line: line + 1, column },
    left: { line, column: column - 1 },
    right: { line, column: column + 1 },
    // From the first cell a page up stays among the cells.
    'page-up': { line: Math.max(line - bounds.pageLines, Math.min(line, 0)), column },
    'page-down': { line: line + bounds.pageLines, column },
    'first-column': { line, column: 0 },
    'last-column': { line, column: lastColumn },
    'first-line': { line: Math.min(line, 0), column },
    'last-line': { line: lastLine, column },
    'first-cell': { line: 0, column: 0 },
    'last-cell': { line: lastLine, column: lastColumn },
  };
  return targets[move];
}

function within({ line, column }: Place, { lines, columns }: Bounds, firstLine: number): Place {
  return {
    line: Math.max(firstLine, Math.min(line, lines - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}
