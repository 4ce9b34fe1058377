import type { Icon } from '@tabler/icons-react';
import styles from './layers.module.css';

type Props = {
  readonly icon: Icon;
  readonly label: string;
  readonly isOn: boolean;
  /** Tab comes by: those of the row that has the keys. */
  readonly isReached: boolean;
  readonly onClick: () => void;
};

/** Plain, so that hundreds of them are scrolled without a halt. */
export function LayerToggle({ icon: Shape, label, isOn, isReached, onClick }: Props) {
  return (
    // biome-ignore lint/a11y: rows that lie where they are scrolled to are no table, and the button has the focus.
    <span role="gridcell">
      <button
        type="button"
        className={styles.toggle}
        tabIndex={isReached ? 0 : -1}
        aria-label={label}
        title={label}
        aria-pressed={isOn}
        onClick={onClick}
      >
        <Shape size={16} stroke={1.75} aria-hidden />
      </button>
    </span>
  );
}
