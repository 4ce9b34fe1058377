import { ActionIcon, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import styles from './icon-button.module.css';

type Props = {
  readonly icon: Icon;
  readonly label: string;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
};

/** A small button whose name is heard and shown; `isOn` makes it one that stays pressed. */
export function IconButton({ icon: Shape, label, isOn, isDisabled = false, onClick }: Props) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={30}
        className={styles.button ?? ''}
        variant={isOn ? 'light' : 'subtle'}
        color={isOn ? 'petrol' : 'gray'}
        aria-label={label}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        disabled={isDisabled}
        onClick={onClick}
      >
        <Shape size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
