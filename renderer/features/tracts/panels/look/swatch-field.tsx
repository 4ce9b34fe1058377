import { useIntl } from 'react-intl';
import type { SwatchId } from '#shared/domain/tracts/story.ts';
import type { Common } from '../common-value.ts';
import { mixed } from '../common-value.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import type { Problem } from '../use-edit.ts';
import styles from './swatch-field.module.css';
import { useSwatches } from './use-swatches.ts';

type Props = {
  readonly label: string;
  readonly value: Common<SwatchId | null>;
  /** Without it, there is always a colour. */
  readonly none?: string;
  readonly isDisabled?: boolean;
  readonly onChoose: (swatch: SwatchId | null) => Problem;
};

const noColour = 'none';

/** A colour by its name, with how it looks on a screen beside it. */
export function SwatchField({ label, value, none, isDisabled = false, onChoose }: Props) {
  const intl = useIntl();
  const swatches = useSwatches();
  const shown = swatches.find(({ id }) => id === value);
  const choices = [
    ...(none === undefined ? [] : [{ value: noColour, label: none }]),
    ...swatches.map((swatch) => ({ value: String(swatch.id), label: swatch.label })),
  ];
  const chip = (
    <span
      className={styles.chip}
      data-none={value === null}
      style={shown ? { backgroundColor: shown.hex } : undefined}
      title={shown ? intl.formatMessage({ id: 'tracts.panels.swatch.inks' }, shown.cmyk) : label}
    />
  );
  return (
    <ChoiceField
      isWhole
      label={label}
      chip={chip}
      value={value === mixed ? mixed : (value ?? noColour)}
      choices={choices}
      isDisabled={isDisabled}
      onChoose={(chosen) => onChoose(swatches.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}
