import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import type { PlanCounts, PlannedRow } from '#shared/domain/import/import.ts';
import { useStore } from '../../office/office.tsx';
import { useRem } from '../../office/use-rem.ts';
import { createSliceWindow } from '../../ui/slice-window.ts';
import { countOf, type PlanKind } from './plan-filters.tsx';
import { PlannedRowView } from './planned-row.tsx';
import styles from './review.module.css';

type Props = {
  readonly kind: PlanKind;
  readonly counts: PlanCounts;
  readonly headers: readonly string[];
};

const usualHeightRem = 4;

/** Rows of unequal height, of which only those on screen exist. */
export function PlannedList({ kind, counts, headers }: Props) {
  const intl = useIntl();
  const rem = useRem();
  const total = countOf(counts, kind);
  const { view, show } = usePlannedRows(kind, total);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeightRem * rem,
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => show({ from, to }), [show, from, to]);

  return (
    <section
      ref={scroller}
      className={styles.rows}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={intl.formatMessage({ id: 'import.rows' })}
    >
      <ul className={styles.rowsInner} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = view.rowAt(index);
          return (
            <li
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={total}
              aria-posinset={index + 1}
            >
              {row ? (
                <PlannedRowView row={row} headers={headers} />
              ) : (
                <div className={styles.blank} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function usePlannedRows(kind: PlanKind, total: number) {
  const store = useStore();
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  const list = useMemo(
    () =>
      createSliceWindow<PlanKind, PlannedRow, null>(
        async (wanted, range) => ({
          total,
          rows: await store.plannedRows({ kind: wanted, ...range }),
          extra: null,
        }),
        (cause) => setFailure({ cause }),
      ),
    [store, total],
  );
  useEffect(() => list.ask(kind), [list, kind]);
  if (failure) throw failure.cause;
  return { view: useSyncExternalStore(list.subscribe, list.view), show: list.show };
}
