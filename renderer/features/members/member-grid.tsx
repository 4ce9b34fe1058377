// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { OpenPerson } from '../../office/screen.ts';
import { useRem } from '../../office/use-rem.ts';
import type { MemberRow } from '../../store/store-api.ts';
import { type GridLine, gridColumns, gridFeatures } from './columns.tsx';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import styles from './member-grid.module.css';
import { useGridKeys } from './use-grid-keys.ts';
import type { MemberList } from './use-member-list.ts';

export type GridHandle = { readonly focus: () => void };

type Props = {
  readonly list: MemberList;
  readonly active: number;
  readonly open: OpenPerson;
  readonly ref: Ref<GridHandle>;
  readonly onMove: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onEnter: (index: number) => void;
  readonly onEscape: () => void;
};

const rowHeightRem = 2.75;
const overscan = 8;

/** Any number of people: only the rows on screen exist. Focus stays on the grid, which names its active row. */
export function MemberGrid(props: Props) {
  const { list, active, open, ref, onMove, onOpen, onEnter, onEscape } = props;
  const intl = useIntl();
  const { view, show } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRem() * rowHeightRem;
  const virtualizer = useVirtualizer({
    count: view.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollPaddingStart: rowHeight,
    overscan,
  });
  const items = virtualizer.getVirtualItems();
  const lines: GridLine[] = items.map(({ index }) => ({ index, row: view.rowAt(index) }));
  const table = useTable({ features: gridFeatures, columns: gridColumns, data: lines });
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;

  useImperativeHandle(ref, () => ({ focus: () => scroller.current?.focus() }));
  useEffect(() => show({ from, to }), [show, from, to]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the size of the text moved every row.
  useEffect(() => virtualizer.measure(), [rowHeight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top.
  useEffect(() => virtualizer.scrollToOffset(0), [view.query]);

  const onKeyDown = useGridKeys({
    active,
    total: view.total,
    pageRows: Math.max(1, Math.floor((virtualizer.scrollRect?.height ?? 0) / rowHeight) - 2),
    onMove: (index) => {
      virtualizer.scrollToIndex(index);
      onMove(index);
    },
    onEnter: () => onEnter(active),
    onEscape,
  });

  return (
    <div
      ref={scroller}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={intl.formatMessage({ id: 'members.title' })}
      aria-rowcount={view.total + 1}
      aria-colcount={gridColumns.length}
      aria-activedescendant={
        lines.some(({ index }) => index === active) ? rowId(active) : undefined
      }
      onKeyDown={onKeyDown}
    >
      <GridHead />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid, which has the focus, hears Enter for its active row. */}
      <div
        role="rowgroup"
        tabIndex={-1}
        className={styles.body}
        style={{ height: virtualizer.getTotalSize() }}
        onClick={(event) => {
          const index = clickedIndex(event.target);
          if (index === null) return;
          // The next arrow key goes on from here.
          scroller.current?.focus({ preventScroll: true });
          onOpen(index);
        }}
      >
        {table.getRowModel().rows.map((row) => (
          <GridRow
            key={row.original.index}
            id={rowId(row.original.index)}
            row={row}
            top={row.original.index * rowHeight}
            isActive={row.original.index === active}
            isOpen={isSame(row.original.row, open)}
          />
        ))}
      </div>
    </div>
  );
}

const rowId = (index: number) => `member-row-${index}`;
const isSame = (row: MemberRow | null, open: OpenPerson) => row !== null && row.id === open;

function clickedIndex(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row ? Number(row.dataset.index) : null;
}
