import { createElement, type KeyboardEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { IconName } from '#shared/domain/tracts/drawing/icon-names.ts';
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
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -columns,
  ArrowDown: columns,
};

/** One stop of the tab key; the arrows go on from there. */
export function IconGrid({ label, names, current, isDisabled, onChoose }: Props) {
  const intl = useIntl();
  const grid = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const here = Math.min(at ?? Math.max(placeOf(names, current), 0), names.length - 1);

  function press(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.max(0, Math.min(names.length - 1, here + step));
    setAt(next);
    grid.current?.querySelectorAll('button')[next]?.focus();
  }

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
