// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell.
import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from '../grid-head.module.css';
import type { GridColumn } from '../grid-types.ts';
import type { PlacedColumn } from '../layout/use-column-model.ts';
import { ColumnMenu, type MenuActions } from './column-menu.tsx';
import { alignOf } from './data-cell.tsx';
import { ResizeHandle } from './resize-handle.tsx';
import type { ColumnDrag } from './use-column-drag.ts';

export type HeaderActions = MenuActions & {
  readonly onSort: (id: string) => void;
  readonly onAddSort: (id: string) => void;
  readonly onMove: (id: string, to: number) => void;
  /** The column whose menu is open. */
  readonly menuOf: string | null;
  readonly onMenu: (id: string | null) => void;
  readonly rem: number;
};

type Props = HeaderActions & {
  readonly id: string;
  readonly placed: PlacedColumn;
  readonly column: GridColumn;
  readonly isCursor: boolean;
  readonly drag: ColumnDrag;
};

export function HeaderCell(props: Props) {
  const { id, placed, column, isCursor, drag, menuOf, onMenu, onSort, onAddSort } = props;
  const intl = useIntl();
  const { sorting } = placed;
  const menuLabel = intl.formatMessage({ id: 'grid.menu' }, { column: column.title });
  const menuButton = (
    <button
      type="button"
      className={styles.menuButton}
      tabIndex={-1}
      aria-label={menuLabel}
      aria-haspopup="menu"
      aria-expanded={menuOf === column.id}
      onClick={() => onMenu(menuOf === column.id ? null : column.id)}
    >
      <IconDots size="1rem" aria-hidden="true" />
    </button>
  );
  return (
    <div
      role="columnheader"
      id={id}
      className={styles.heading}
      style={{ left: placed.left, width: placed.width }}
      aria-colindex={placed.index + 1}
      aria-sort={column.isSortable ? (sorting?.direction ?? 'none') : undefined}
      data-column={placed.index}
      data-cursor={isCursor || undefined}
      data-align={alignOf(placed)}
      data-carried={drag.id === column.id || undefined}
      data-sorted={sorting ? true : undefined}
      data-menu={menuOf === column.id || undefined}
    >
      <button
        type="button"
        className={styles.sorter}
        tabIndex={-1}
        title={column.title}
        onPointerDown={(event) => drag.start(event, placed)}
        onClick={(event) => {
          if (drag.wasDragged() || !column.isSortable) return;
          if (event.shiftKey) onAddSort(column.id);
          else onSort(column.id);
        }}
      >
        <span className={styles.title}>{column.title}</span>
        {sorting ? <SortMark {...sorting} /> : null}
      </button>
      {menuOf === column.id ? (
        <ColumnMenu {...props} target={menuButton} onClose={() => onMenu(null)} />
      ) : (
        menuButton
      )}
      <ResizeHandle {...props} width={placed.width} />
    </div>
  );
}

function SortMark({ direction, level }: NonNullable<PlacedColumn['sorting']>) {
  const Arrow = direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <span className={styles.sortMark}>
      <Arrow size="0.875rem" stroke={2.5} aria-hidden="true" />
      {level === null ? null : (
        <>
          <span aria-hidden="true" className={styles.level}>
            {level}
          </span>
          <VisuallyHidden>
            <FormattedMessage id="grid.sortLevel" values={{ level }} />
          </VisuallyHidden>
        </>
      )}
    </span>
  );
}
