import { type KeyboardEvent, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import styles from './character-palette.module.css';
import type { Character } from './characters.ts';

const columns = 8;
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -columns,
  ArrowDown: columns,
};

type Props = {
  readonly characters: readonly Character[];
  readonly label: string;
  readonly hasSign: (sign: string) => boolean;
  readonly onChoose: (character: Character) => void;
};

/** One stop of the tab key; the arrows go on from there. */
export function CharacterGrid({ characters, label, hasSign, onChoose }: Props) {
  const intl = useIntl();
  const grid = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState(0);
  const here = Math.min(at, characters.length - 1);
  function press(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.max(0, Math.min(characters.length - 1, here + step));
    setAt(next);
    grid.current?.querySelectorAll('button')[next]?.focus();
  }
  return (
    <fieldset ref={grid} className={styles.grid} aria-label={label} onKeyDown={press}>
      {characters.map((character, index) => {
        const { sign, isUnseen } = character;
        const name = intl.formatMessage({ id: character.name });
        const isOther = !hasSign(sign);
        const said = isOther
          ? intl.formatMessage({ id: 'tracts.writing.characters.isOther' }, { name })
          : name;
        return (
          <button
            key={sign}
            type="button"
            className={styles.sign}
            data-named={isUnseen}
            data-other={isOther}
            tabIndex={index === here ? 0 : -1}
            aria-label={said}
            title={said}
            onClick={() => onChoose(character)}
          >
            {isUnseen ? name : sign}
          </button>
        );
      })}
    </fieldset>
  );
}
