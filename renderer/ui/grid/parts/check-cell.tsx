// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell.
import { useIntl } from 'react-intl';
import styles from '../grid-rows.module.css';
import type { CellLook } from './data-cell.tsx';

type Props = CellLook & { readonly isChecked: boolean };

/** The cell hears the pointer and Space; the box only shows how things stand. */
export function CheckCell({ id, placed, isCursor, isSelected, edges, isChecked }: Props) {
  const label = useIntl().formatMessage({ id: 'grid.check' });
  return (
    <div
      role="gridcell"
      id={id}
      className={styles.cell}
      style={{ left: placed.left, width: placed.width }}
      aria-colindex={placed.index + 1}
      aria-selected={isSelected}
      data-column={placed.index}
      data-align="center"
      data-cursor={isCursor || undefined}
      data-selected={isSelected || undefined}
      data-edges={edges}
    >
      <input
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        readOnly
        tabIndex={-1}
        aria-label={label}
      />
    </div>
  );
}
