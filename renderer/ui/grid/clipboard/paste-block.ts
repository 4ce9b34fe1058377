import type { Block, Bounds } from '../selection/grid-selection.ts';

type Cells = readonly (readonly string[])[];

export type PasteBlock = { readonly block: Block; readonly cells: Cells };

/**
 * Where a copied table lands: it fills a selection that is a whole number of times as large, otherwise it starts
 * at the selection's first cell. What would fall outside of the grid is left out.
 */
export function pasteBlock(cells: Cells, selected: Block, bounds: Bounds): PasteBlock | null {
  const height = cells.length;
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (height === 0 || width === 0) return null;
  const selectedHeight = selected.toLine - selected.fromLine + 1;
  const selectedWidth = selected.toColumn - selected.fromColumn + 1;
  const isFilled = selectedHeight % height === 0 && selectedWidth % width === 0;
  const lines = Math.min(isFilled ? selectedHeight : height, bounds.lines - selected.fromLine);
  const columns = Math.min(isFilled ? selectedWidth : width, bounds.columns - selected.fromColumn);
  if (lines <= 0 || columns <= 0) return null;
  return {
    block: {
      fromLine: selected.fromLine,
      toLine: selected.fromLine + lines - 1,
      fromColumn: selected.fromColumn,
      toColumn: selected.fromColumn + columns - 1,
    },
    cells: Array.from({ length: lines }, (_, line) =>
      Array.from({ length: columns }, (_, column) => cells[line % height]?.[column % width] ?? ''),
    ),
  };
}
