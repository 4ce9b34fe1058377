import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlanFilter, RowDecision, RowDecisions } from '#shared/domain/import/import.ts';
import { useRem } from '../../office/use-rem.ts';
import { PlannedRowView } from './planned-row.tsx';
import styles from './review.module.css';
import { usePlannedRows } from './use-planned-rows.ts';
import type { RowWords } from './use-row-words.ts';

type Props = {
  readonly kind: PlanFilter;
  readonly text: string;
  readonly version: number;
  readonly words: RowWords;
  readonly decisions: RowDecisions;
  readonly onDecide: (line: number, decision: RowDecision | null) => void;
};

const usualHeightRem = 4;

/** Rows of unequal height, of which only those on screen exist. */
export function PlannedList({ kind, text, version, words, decisions, onDecide }: Props) {
  const intl = useIntl();
  const rem = useRem();
  const { view, show } = usePlannedRows({ kind, text, version });
  const { total } = view;
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
      {view.query !== null && total === 0 ? (
        <p className={styles.nothing} role="status">
          <FormattedMessage id="import.search.none" />
        </p>
      ) : null}
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
                <PlannedRowView
                  row={row}
                  words={words}
                  decision={decisions[row.line] ?? null}
                  onDecide={onDecide}
                />
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
