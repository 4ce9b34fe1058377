import { useIntl } from 'react-intl';
import styles from './anchor-field.module.css';
import type { Anchor } from './things.ts';

const places = [-0.5, 0, 0.5] as const;
const names = [
  ['top-left', 'top', 'top-right'],
  ['left', 'centre', 'right'],
  ['bottom-left', 'bottom', 'bottom-right'],
] as const;

type Props = { readonly anchor: Anchor; readonly onChange: (anchor: Anchor) => void };

/** Which of nine points the position speaks of, and which stays when the size changes. */
export function AnchorField({ anchor, onChange }: Props) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'tracts.panels.anchor' });
  return (
    <fieldset className={styles.anchor} aria-label={label} title={label}>
      {places.flatMap((y, row) =>
        places.map((x, column) => (
          <input
            key={`${x} ${y}`}
            type="radio"
            name="anchor"
            className={styles.point}
            aria-label={intl.formatMessage({
              id: `tracts.panels.anchor.${names[row]?.[column] ?? 'centre'}`,
            })}
            checked={anchor.x === x && anchor.y === y}
            onChange={() => onChange({ x, y })}
          />
        )),
      )}
    </fieldset>
  );
}
