import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { GridColumn, GridLayout, SortDirection } from '../grid-types.ts';
import { frozenThatFit } from './frozen-that-fit.ts';

export type ColumnSorting = {
  readonly direction: SortDirection;
  /** Its rank when several columns sort; null when it sorts alone. */
  readonly level: number | null;
};

export type PlacedColumn = {
  readonly id: string;
  /** Null for the column of the boxes to tick. */
  readonly column: GridColumn | null;
  readonly index: number;
  /** Pixels from the start of the row. */
  readonly left: number;
  readonly width: number;
  readonly sorting: ColumnSorting | null;
};

export type ColumnModel = {
  readonly all: readonly PlacedColumn[];
  readonly frozen: readonly PlacedColumn[];
  readonly center: readonly PlacedColumn[];
  readonly frozenWidth: number;
  readonly totalWidth: number;
};

type Look = {
  readonly columns: readonly GridColumn[];
  readonly layout: GridLayout;
  readonly hasChecks: boolean;
  /** Pixels in one rem, and across the whole grid. */
  readonly rem: number;
  readonly room: number;
};

const checkColumnId = '#check';
const checkColumnRem = 2.75;

const features = tableFeatures({
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
});
// The rows live elsewhere: the table keeps the columns alone.
const noRows: never[] = [];
const anyWidth = { minSize: 0, maxSize: Number.MAX_SAFE_INTEGER };

/** The layout as the table understands it: who is shown where, how wide, held or free, and how it sorts. */
export function useColumnModel({ columns, layout, hasChecks, rem, room }: Look): ColumnModel {
  const { definitions, state } = useMemo(() => {
    const checks = hasChecks ? [{ id: checkColumnId, widthRem: checkColumnRem }] : [];
    const shown = [...checks, ...layout.columns];
    const order = shown.map(({ id }) => id);
    const widths = shown.map(({ widthRem }) => Math.round(widthRem * rem));
    const frozen = frozenThatFit(widths, layout.frozen + checks.length, room);
    const known = [...checks, ...columns].map(({ id }) => id);
    return {
      definitions: known.map((id) => ({ id, ...anyWidth })),
      state: {
        columnOrder: order,
        columnVisibility: Object.fromEntries(known.map((id) => [id, order.includes(id)])),
        columnPinning: { start: order.slice(0, frozen), end: [] },
        columnSizing: Object.fromEntries(order.map((id, index) => [id, widths[index] ?? 0])),
        sorting: layout.sort.map(({ column, direction }) => ({
          id: column,
          desc: direction === 'descending',
        })),
      },
    };
  }, [columns, layout, hasChecks, rem, room]);
  const table = useTable({ features, columns: definitions, data: noRows, state });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the table is one object for ever; its state is what changes.
  return useMemo(() => {
    const byId = new Map(columns.map((column) => [column.id, column]));
    const held = table.getStartVisibleLeafColumns();
    const frozenWidth = table.getStartTotalSize();
    const all = [...held, ...table.getCenterVisibleLeafColumns()].map((leaf, index) => ({
      id: leaf.id,
      column: byId.get(leaf.id) ?? null,
      index,
      left: index < held.length ? leaf.getStart('start') : frozenWidth + leaf.getStart('center'),
      width: leaf.getSize(),
      sorting: sortingOf(layout, leaf.id),
    }));
    return {
      all,
      frozen: all.slice(0, held.length),
      center: all.slice(held.length),
      frozenWidth,
      totalWidth: table.getTotalSize(),
    };
  }, [columns, layout, state]);
}

function sortingOf({ sort }: GridLayout, id: string): ColumnSorting | null {
  const at = sort.findIndex(({ column }) => column === id);
  const direction = sort[at]?.direction;
  return direction ? { direction, level: sort.length > 1 ? at + 1 : null } : null;
}
