import { useIntl } from 'react-intl';
import { useArrowGrid } from '../../../../ui/arrow-grid.ts';
import styles from './character-palette.module.css';
import type { Character } from './characters.ts';

/** As many beside one another as the style sheet lays out. */
const columns = 8;

type Props = {
  readonly characters: readonly Character[];
  readonly label: string;
  readonly hasSign: (sign: string) => boolean;
  readonly onChoose: (character: Character) => void;
};

/** One stop of the tab key; the arrows go on from there. */
export function CharacterGrid({ characters, label, hasSign, onChoose }: Props) {
  const intl = useIntl();
  const { grid, here, press } = useArrowGrid({ count: characters.length, columns });
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
