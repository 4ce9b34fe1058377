// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { gridColumns, Heading, isListColumn } from './columns.tsx';
import { useListState } from './list-state.ts';
import styles from './member-grid.module.css';

/** Headings that sort; the arrow and `aria-sort` say which one leads and which way. */
export function GridHead() {
  const { sort, sortBy } = useListState();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.row} tabIndex={-1}>
        {gridColumns.map(({ id = '' }, index) => {
          if (!isListColumn(id)) return null;
          const isLeading = sort.column === id;
          const Arrow = sort.direction === 'ascending' ? IconArrowUp : IconArrowDown;
          return (
            <div
              key={id}
              role="columnheader"
              className={styles.heading}
              data-column={id}
              aria-colindex={index + 1}
              aria-sort={isLeading ? sort.direction : 'none'}
              tabIndex={-1}
            >
              <button type="button" className={styles.sorter} onClick={() => sortBy(id)}>
                <Heading column={id} />
                {isLeading ? <Arrow size="0.875rem" stroke={2.5} aria-hidden="true" /> : null}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
