import { ActionIcon, Button, Checkbox } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type PlateInk, plateKey } from '#shared/domain/tracts/proof/plate.ts';
import styles from '../proof.module.css';
import { useInkName } from './use-ink-name.ts';

type Props = {
  readonly inks: readonly PlateInk[];
  readonly shown: readonly string[];
  readonly onShown: (shown: readonly string[]) => void;
};

/** Each ink on or off; one alone in one press. */
export function InksPanel({ inks, shown, onShown }: Props) {
  const intl = useIntl();
  const name = useInkName();
  return (
    <fieldset className={styles.inks}>
      <legend className={styles.legend}>
        <FormattedMessage id="tracts.proof.plates" />
      </legend>
      {inks.map((ink) => {
        const key = plateKey(ink);
        const only = intl.formatMessage({ id: 'tracts.proof.only' }, { ink: name(ink) });
        return (
          <div key={key} className={styles.ink}>
            <Checkbox
              label={name(ink)}
              checked={shown.includes(key)}
              onChange={({ currentTarget: { checked } }) =>
                onShown(checked ? [...shown, key] : shown.filter((one) => one !== key))
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={only}
              title={only}
              onClick={() => onShown([key])}
            >
              <IconEye size={18} aria-hidden />
            </ActionIcon>
          </div>
        );
      })}
      <Button
        variant="default"
        size="compact-md"
        disabled={shown.length === inks.length}
        onClick={() => onShown(inks.map(plateKey))}
      >
        <FormattedMessage id="tracts.proof.all" />
      </Button>
    </fieldset>
  );
}
