import { Radio } from '@mantine/core';
import {
  IconBuildingFactory2,
  IconDroplet,
  IconPhoto,
  IconPrinter,
  IconSend,
} from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { type PresetId, presetIds } from '#shared/domain/tracts/press-presets/presets.ts';
import styles from './print.module.css';

type Props = { readonly preset: PresetId; readonly onPreset: (preset: PresetId) => void };

const icons = {
  copier: IconPrinter,
  'print-shop': IconBuildingFactory2,
  'print-shop-inks': IconDroplet,
  message: IconSend,
  picture: IconPhoto,
} as const;

/** What one wants to do with the leaflet, in the words of who does it. */
export function PresetCards({ preset, onPreset }: Props) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        <FormattedMessage id="tracts.print.presets" />
      </legend>
      <div className={styles.cards}>
        {presetIds.map((id) => (
          <PresetCard key={id} id={id} isChosen={id === preset} onChoose={() => onPreset(id)} />
        ))}
      </div>
    </fieldset>
  );
}

type CardProps = {
  readonly id: PresetId;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function PresetCard({ id, isChosen, onChoose }: CardProps) {
  const CardIcon = icons[id];
  return (
    <Radio
      className={styles.card}
      name="tract-print-preset"
      value={id}
      checked={isChosen}
      onChange={onChoose}
      label={
        <span className={styles.cardName}>
          <CardIcon size="1.125rem" aria-hidden="true" />
          <FormattedMessage id={`tracts.print.preset.${id}`} />
        </span>
      }
      description={<FormattedMessage id={`tracts.print.preset.${id}.help`} />}
    />
  );
}
