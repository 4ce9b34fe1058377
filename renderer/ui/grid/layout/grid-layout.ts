import type { GridColumn, GridLayout, ShownColumn, SortDirection } from '../grid-types.ts';

export const narrowestRem = 3;
export const widestRem = 48;
export const widthStepRem = 1;

/** A saved view may be older than the columns: what no longer exists is dropped, and nothing is shown twice. */
export function tidyLayout(columns: readonly GridColumn[], layout: GridLayout): GridLayout {
  const byId = new Map(columns.map((column) => [column.id, column]));
  const seen = new Set<string>();
  const shown = layout.columns.filter(({ id }) => {
    const isNew = byId.has(id) && !seen.has(id);
    seen.add(id);
    return isNew;
  });
  const kept = shown.length > 0 ? shown : columns.slice(0, 1).map(asShown);
  const sorted = new Set<string>();
  return {
    columns: kept.map(({ id, widthRem }) => ({ id, widthRem: clampWidth(widthRem) })),
    frozen: clamp(layout.frozen, 0, kept.length),
    sort: layout.sort.filter(({ column }) => {
      const isNew = byId.get(column)?.isSortable === true && !sorted.has(column);
      sorted.add(column);
      return isNew;
    }),
    groupBy:
      layout.groupBy !== null && byId.get(layout.groupBy)?.isGroupable ? layout.groupBy : null,
  };
}

/** The column that must be read first leads; a third click gives the order back to the list. */
export function sortBy(layout: GridLayout, column: string): GridLayout {
  const only = layout.sort.length === 1 ? layout.sort[0] : undefined;
  if (only?.column !== column) return sortOnly(layout, column, 'ascending');
  if (only.direction === 'ascending') return sortOnly(layout, column, 'descending');
  return { ...layout, sort: [] };
}

export const sortOnly = (
  layout: GridLayout,
  column: string,
  direction: SortDirection,
): GridLayout => ({ ...layout, sort: [{ column, direction }] });

/** Adds a level; on a column that already has one, turns it round, then takes it away. */
export function addSort(layout: GridLayout, column: string): GridLayout {
  const level = layout.sort.find((level) => level.column === column);
  if (!level) return { ...layout, sort: [...layout.sort, { column, direction: 'ascending' }] };
  if (level.direction === 'descending') return removeSort(layout, column);
  return {
    ...layout,
    sort: layout.sort.map((other) =>
      other === level ? { column, direction: 'descending' as const } : other,
    ),
  };
}

export const removeSort = (layout: GridLayout, column: string): GridLayout => ({
  ...layout,
  sort: layout.sort.filter((level) => level.column !== column),
});

export const groupBy = (layout: GridLayout, column: string | null): GridLayout => ({
  ...layout,
  groupBy: column,
});

export function resizeColumn(layout: GridLayout, id: string, widthRem: number): GridLayout {
  return {
    ...layout,
    columns: layout.columns.map((column) =>
      column.id === id ? { id, widthRem: clampWidth(widthRem) } : column,
    ),
  };
}

/** `to` is its place once it has left the old one. What it crosses stays frozen or free as it was. */
export function moveColumn(layout: GridLayout, id: string, to: number): GridLayout {
  const moved = layout.columns.find((column) => column.id === id);
  if (!moved) return layout;
  const others = layout.columns.filter((column) => column !== moved);
  const place = clamp(to, 0, others.length);
  return { ...layout, columns: [...others.slice(0, place), moved, ...others.slice(place)] };
}

/** The last one stays: a grid without columns could not be repaired by its own headings. */
export function hideColumn(layout: GridLayout, id: string): GridLayout {
  const at = layout.columns.findIndex((column) => column.id === id);
  if (at < 0 || layout.columns.length === 1) return layout;
  return {
    ...layout,
    columns: layout.columns.filter((column) => column.id !== id),
    frozen: at < layout.frozen ? layout.frozen - 1 : layout.frozen,
  };
}

export function showColumn(layout: GridLayout, column: GridColumn): GridLayout {
  if (layout.columns.some(({ id }) => id === column.id)) return layout;
  return { ...layout, columns: [...layout.columns, asShown(column)] };
}

export const freezeUpTo = (layout: GridLayout, id: string): GridLayout => ({
  ...layout,
  frozen: layout.columns.findIndex((column) => column.id === id) + 1,
});

export const unfreeze = (layout: GridLayout): GridLayout => ({ ...layout, frozen: 0 });

const asShown = ({ id, widthRem }: GridColumn): ShownColumn => ({ id, widthRem });

const clampWidth = (widthRem: number): number =>
  Number.isFinite(widthRem) ? clamp(widthRem, narrowestRem, widestRem) : narrowestRem;

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
