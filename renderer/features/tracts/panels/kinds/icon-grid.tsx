import { createElement } from 'react';
import { useIntl } from 'react-intl';
import type { IconName } from '#shared/domain/tracts/drawing/icon-names.ts';
import { useArrowGrid } from '../../../../ui/arrow-grid.ts';
import { iconShapes } from '../../paint/icons/icon-shapes.ts';
import styles from './icon-section.module.css';

type Props = {
  readonly label: string;
  readonly names: readonly IconName[];
  readonly current: string | null;
  readonly isDisabled: boolean;
  readonly onChoose: (name: IconName) => void;
};

/** As many beside one another as the style sheet lays out. */
const columns = 7;

/** One stop of the tab key; the arrows go on from there. */
export function IconGrid({ label, names, current, isDisabled, onChoose }: Props) {
  const intl = useIntl();
  const start = placeOf(names, current);
  const { grid, here, press } = useArrowGrid({ count: names.length, columns, start });

  return (
    <fieldset ref={grid} className={styles.group} disabled={isDisabled} onKeyDown={press}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.grid}>
        {names.map((name, index) => {
          const said = intl.formatMessage({ id: `tracts.icon.${name}` });
          return (
            <button
              key={name}
              type="button"
              className={styles.icon}
              tabIndex={index === here ? 0 : -1}
              aria-label={said}
              aria-pressed={name === current}
              title={said}
              onClick={() => onChoose(name)}
            >
              <IconPicture name={name} />
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

const placeOf = (names: readonly string[], name: string | null): number =>
  name === null ? -1 : names.indexOf(name);

/** A sign as it will be drawn, in the colour of the letters around it. */
function IconPicture({ name }: { readonly name: IconName }) {
  const found = iconShapes(name);
  if (!found) return null;
  const paint = found.filled
    ? { fill: 'currentColor' }
    : { fill: 'none', stroke: 'currentColor', strokeWidth: 2 };
  return (
    <svg viewBox="0 0 24 24" className={styles.picture} aria-hidden="true" {...paint}>
      {found.shapes.map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  );
}
