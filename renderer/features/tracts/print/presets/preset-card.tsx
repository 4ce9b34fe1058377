import { Radio } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './presets.module.css';

type Props = {
  readonly id: string;
  readonly icon: Icon;
  readonly name: ReactNode;
  readonly help: ReactNode;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** In its corner. */
  readonly children?: ReactNode;
};

/** One way of printing or sending, to be chosen. */
export function PresetCard({
  id,
  icon: CardIcon,
  name,
  help,
  isChosen,
  onChoose,
  children,
}: Props) {
  return (
    <div className={styles.cardPlace}>
      <Radio
        className={styles.card}
        name="tract-print-preset"
        value={id}
        checked={isChosen}
        onChange={onChoose}
        label={
          <span className={styles.cardName}>
            <CardIcon size="1.125rem" aria-hidden="true" />
            <span>{name}</span>
          </span>
        }
        description={help}
      />
      {children}
    </div>
  );
}
