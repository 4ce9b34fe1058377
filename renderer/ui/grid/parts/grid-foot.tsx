// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell.
import { FormattedMessage } from 'react-intl';
import styles from '../grid-head.module.css';
import type { ColumnModel, PlacedColumn } from '../layout/use-column-model.ts';
import { alignOf } from './data-cell.tsx';

type Props = {
  readonly model: ColumnModel;
  readonly center: readonly PlacedColumn[];
  readonly width: number;
  readonly rowIndex: number;
  readonly totals: Readonly<Record<string, string>>;
};

/** The totals of the whole list, each under its column, at the foot of the screen. */
export function GridFoot({ model, center, width, rowIndex, totals }: Props) {
  const firstData = model.all.find(({ column }) => column !== null)?.id;
  const draw = (placed: PlacedColumn) => (
    <div
      key={placed.id}
      role="gridcell"
      className={styles.total}
      style={{ left: placed.left, width: placed.width }}
      aria-colindex={placed.index + 1}
      data-align={alignOf(placed)}
    >
      <span className={styles.title} title={totals[placed.id]}>
        {totals[placed.id] ??
          (placed.id === firstData ? <FormattedMessage id="grid.totals" /> : '')}
      </span>
    </div>
  );
  return (
    <div role="rowgroup" className={styles.foot} style={{ width }}>
      <div role="row" className={styles.footRow} aria-rowindex={rowIndex}>
        <div role="presentation" className={styles.headFrozen} style={{ width: model.frozenWidth }}>
          {model.frozen.map(draw)}
        </div>
        {center.map(draw)}
      </div>
    </div>
  );
}
