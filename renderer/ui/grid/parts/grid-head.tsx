// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell.
import { useIntl } from 'react-intl';
import styles from '../grid-head.module.css';
import type { GridChecks } from '../grid-types.ts';
import type { ColumnModel, PlacedColumn } from '../layout/use-column-model.ts';
import { checkedShare } from '../selection/checked-rows.ts';
import { headingLine } from '../selection/grid-selection.ts';
import type { Checks } from '../selection/use-checks.ts';
import { cellId } from './grid-row.tsx';
import { type HeaderActions, HeaderCell } from './header-cell.tsx';
import { type ColumnDrag, useColumnDrag } from './use-column-drag.ts';

type Props = HeaderActions & {
  readonly gridId: string;
  readonly model: ColumnModel;
  readonly center: readonly PlacedColumn[];
  readonly width: number;
  /** The column whose heading the keyboard is on. */
  readonly cursor: number | null;
  readonly checks: Checks | null;
  readonly checked: GridChecks['checked'] | null;
  readonly rowTotal: number;
  /** Gives the keyboard to the grid. */
  readonly onPress: () => void;
};

/** Headings that sort, open their menu, and are dragged to another place or another width. */
export function GridHead(props: Props) {
  const { gridId, model, center, width, cursor, checks, checked, rowTotal } = props;
  const drag = useColumnDrag(props);
  const draw = (placed: PlacedColumn) =>
    placed.column ? (
      <HeaderCell
        key={placed.id}
        {...props}
        id={cellId(gridId, headingLine, placed.index)}
        placed={placed}
        column={placed.column}
        isCursor={cursor === placed.index}
        drag={drag}
      />
    ) : (
      <CheckAll
        key={placed.id}
        id={cellId(gridId, headingLine, placed.index)}
        placed={placed}
        isCursor={cursor === placed.index}
        share={checked ? checkedShare(checked, rowTotal) : 'none'}
        onToggle={() => checks?.toggleAll()}
      />
    );
  return (
    <div
      role="rowgroup"
      className={styles.head}
      style={{ width }}
      onMouseDown={(event) => {
        // A pressed heading would keep the keyboard, and the next arrow would move nothing.
        event.preventDefault();
        props.onPress();
      }}
    >
      <div role="row" className={styles.headRow} aria-rowindex={1} data-line={headingLine}>
        <div role="presentation" className={styles.headFrozen} style={{ width: model.frozenWidth }}>
          {model.frozen.map(draw)}
        </div>
        {center.map(draw)}
        <DropMark drag={drag} model={model} />
      </div>
    </div>
  );
}

function DropMark({ drag, model }: { readonly drag: ColumnDrag; readonly model: ColumnModel }) {
  if (drag.dropIndex === null) return null;
  const next = model.all[drag.dropIndex];
  return (
    <div
      aria-hidden="true"
      className={styles.dropMark}
      style={{ left: next ? next.left : model.totalWidth }}
    />
  );
}

type CheckAllProps = {
  readonly id: string;
  readonly placed: PlacedColumn;
  readonly isCursor: boolean;
  readonly share: 'none' | 'some' | 'all';
  readonly onToggle: () => void;
};

function CheckAll({ id, placed, isCursor, share, onToggle }: CheckAllProps) {
  const label = useIntl().formatMessage({ id: 'grid.checkAll' });
  return (
    <div
      role="columnheader"
      id={id}
      className={styles.heading}
      style={{ left: placed.left, width: placed.width }}
      aria-colindex={placed.index + 1}
      data-column={placed.index}
      data-cursor={isCursor || undefined}
      data-align="center"
    >
      <input
        type="checkbox"
        className={styles.box}
        checked={share === 'all'}
        ref={(box) => {
          if (box) box.indeterminate = share === 'some';
        }}
        tabIndex={-1}
        aria-label={label}
        onChange={onToggle}
      />
    </div>
  );
}
