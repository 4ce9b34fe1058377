import { tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { createElement as h, useMemo, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { aSheet, sheetColumns } from '../../workbench/grid/sheet.ts';

const rowPixels = 36;
const remPixels = 16;
const features = tableFeatures({});

/** Virtual rows as TanStack's own example draws them: every column, plain texts, the rows in memory. */
function Table({ count }) {
  const data = useMemo(() => aSheet(count), [count]);
  const columns = useMemo(
    () =>
      sheetColumns.map(({ id, title }) => ({
        id,
        header: title,
        accessorFn: (row) => row.cells[id],
      })),
    [],
  );
  const table = useTable({ features, columns, data });
  const { rows } = table.getRowModel();
  const scroller = useRef(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPixels,
    overscan: 5,
  });
  const cell = (kind, column, text) =>
    h(kind, { key: column, style: { width: widthOf(column), flex: 'none' } }, text);
  return h(
    'section',
    { ref: scroller, tabIndex: 0, 'aria-label': 'Table' },
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          sheetColumns.map(({ id, title }) => cell('th', id, title)),
        ),
      ),
      h(
        'tbody',
        { style: { height: virtual.getTotalSize() } },
        virtual.getVirtualItems().map(({ index, start }) =>
          h(
            'tr',
            { key: rows[index].id, style: { transform: `translateY(${start}px)` } },
            rows[index].getAllCells().map((one) => cell('td', one.column.id, one.getValue())),
          ),
        ),
      ),
    ),
  );
}

const widthOf = (id) => sheetColumns.find((column) => column.id === id).widthRem * remPixels;

const place = document.getElementById('root');
place.style.height = '100%';
const root = createRoot(place);
Object.assign(globalThis, { showTable: (count) => root.render(h(Table, { key: count, count })) });
