import {
  aggregationFn_count,
  columnFilteringFeature,
  columnGroupingFeature,
  constructTable,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  filterFn_includesString,
  rowAggregationFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';

/** TanStack Table's own row models over plain objects. Each call gives the number of rows that came out. */
export function tanstackTable(rows, columns) {
  const table = constructTable({
    features: tableFeatures({
      coreReactivityFeature: storeReactivityBindings(),
      rowSortingFeature,
      columnFilteringFeature,
      columnGroupingFeature,
      rowAggregationFeature,
      sortedRowModel: createSortedRowModel(),
      filteredRowModel: createFilteredRowModel(),
      groupedRowModel: createGroupedRowModel(),
      sortFns: { text: sortFn_text },
      filterFns: { includesString: filterFn_includesString },
      aggregationFns: { count: aggregationFn_count },
    }),
    data: rows,
    columns: columns.map((id) => ({
      id,
      accessorKey: id,
      sortFn: 'text',
      filterFn: 'includesString',
    })),
  });
  const count = () => table.getRowModel().rows.length;
  count();
  return {
    sort(levels) {
      table.setSorting(levels);
      return count();
    },
    group(column) {
      table.setGrouping(column === null ? [] : [column]);
      return count();
    },
    filter(column, text) {
      table.setColumnFilters(text === '' ? [] : [{ id: column, value: text }]);
      return count();
    },
  };
}
