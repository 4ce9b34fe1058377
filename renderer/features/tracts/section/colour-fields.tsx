import { NumberInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { screenHex } from '#shared/domain/tracts/document/model/screen-colour.ts';
import type { Cmyk } from '#shared/domain/tracts/document/model/swatch.ts';
import { isReadable } from '#shared/domain/tracts/templates/kit/colours.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import styles from './section-form.module.css';

type Props = {
  readonly colours: SectionFacts['colours'];
  readonly onMain: (colour: Cmyk) => void;
  readonly onSecond: (colour: Cmyk) => void;
};

const inks = ['cyan', 'magenta', 'yellow', 'black'] as const;

/** Four inks each, how they look on a screen, and whether letters of one can be read on the other. */
export function ColourFields({ colours, onMain, onSecond }: Props) {
  const isSecondRead = isReadable(colours, 'second');
  const isMainRead = isReadable(colours, 'main');
  return (
    <>
      <Inks name="mainColour" colour={colours.main} onColour={onMain} />
      <Inks name="secondColour" colour={colours.second} onColour={onSecond} />
      <p className={styles.contrast} role="status">
        {isSecondRead ? null : <FormattedMessage id="tracts.section.tooAlike" />}
        {isSecondRead && !isMainRead ? <FormattedMessage id="tracts.section.tooPale" /> : null}
      </p>
    </>
  );
}

type InksProps = {
  readonly name: 'mainColour' | 'secondColour';
  readonly colour: Cmyk;
  readonly onColour: (colour: Cmyk) => void;
};

function Inks({ name, colour, onColour }: InksProps) {
  const intl = useIntl();
  return (
    <fieldset className={styles.colour}>
      <legend className={styles.label}>
        <FormattedMessage id={`tracts.section.${name}`} />
      </legend>
      <div
        className={styles.swatch}
        style={{ backgroundColor: screenHex(colour) }}
        role="img"
        aria-label={intl.formatMessage({ id: 'tracts.panels.swatch.inks' }, colour)}
      />
      {inks.map((ink) => (
        <NumberInput
          key={ink}
          size="xs"
          label={<FormattedMessage id={`tracts.panels.ink.${ink}`} />}
          min={0}
          max={100}
          clampBehavior="strict"
          suffix=" %"
          hideControls
          value={colour[ink]}
          onChange={(value) => onColour({ ...colour, [ink]: Number(value) || 0 })}
        />
      ))}
    </fieldset>
  );
}
