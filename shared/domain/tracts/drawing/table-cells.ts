import type { Box } from '../../paper/millimetres.ts';
import type { StoryId } from '../document/model/ids.ts';
import type { TractObject } from '../document/model/object.ts';
import type { FrameShape } from '../text/frames/frame-shape.ts';

export type TableObject = Extract<TractObject, { kind: 'table' }>;

/** In the table's own space. */
export type TableCell = { readonly key: string; readonly story: StoryId | null; readonly box: Box };

export type TableRules = {
  readonly cells: readonly TableCell[];
  /** Of the upright and the lying lines, the outer ones included. */
  readonly uprights: readonly number[];
  readonly levels: readonly number[];
  /** How far down the header reaches; 0 without one. */
  readonly headerHeight: number;
};

const cellInset = 1.2;

/** Rows and columns keep their shares when the table's box is another size than they are together. */
export function tableRules(table: TableObject): TableRules {
  const uprights = edges(table.columnTracks, table.size.width);
  const levels = edges(table.rowTracks, table.size.height);
  const cells = table.rowTracks.flatMap((row, down) =>
    table.columnTracks.map((column, along) => {
      const key = `${row.id}/${column.id}`;
      const [x, y] = [uprights[along] ?? 0, levels[down] ?? 0];
      const [right, bottom] = [uprights[along + 1] ?? x, levels[down + 1] ?? y];
      const box = { x, y, width: right - x, height: bottom - y };
      return { key, story: table.cells[key] ?? null, box };
    }),
  );
  return { cells, uprights, levels, headerHeight: levels[table.headerRows] ?? 0 };
}

export const cellShape = ({ box }: TableCell): FrameShape => ({
  width: box.width,
  height: box.height,
  columns: 1,
  gutter: 0,
  insets: { top: cellInset, right: cellInset, bottom: cellInset, left: cellInset },
  verticalAlign: 'middle',
  baselineGrid: null,
});

function edges(tracks: readonly { readonly size: number }[], whole: number): readonly number[] {
  const sum = tracks.reduce((total, { size }) => total + size, 0);
  let at = 0;
  return [0, ...tracks.map(({ size }) => (at += size)).map((end) => (end / sum) * whole)];
}
