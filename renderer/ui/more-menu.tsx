import { ActionIcon, Menu } from '@mantine/core';
import { type Icon, IconDotsVertical } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type MoreAct = {
  readonly key: string;
  readonly icon: Icon;
  readonly label: ReactNode;
  readonly onRun: () => void;
  /** It takes something away. */
  readonly isRed?: boolean;
};

type Props = {
  /** Whose: « Actions sur le modèle « Boîtage » ». */
  readonly label: string;
  readonly acts: readonly MoreAct[];
  readonly size?: 'md' | 'lg';
  readonly variant?: 'default' | 'subtle';
  readonly className?: string | undefined;
};

/** The three dots on a card or a row, and what can be done with it. */
export function MoreMenu({ label, acts, size = 'md', variant = 'default', className }: Props) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          className={className ?? ''}
          {...{ variant, size }}
          aria-label={label}
          {...(variant === 'subtle' ? { color: 'gray' } : {})}
        >
          <IconDotsVertical size={size === 'lg' ? '1.125rem' : '1rem'} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map(({ key, icon: ActIcon, label: name, onRun, isRed = false }) => (
          <Menu.Item
            key={key}
            leftSection={<ActIcon size="1.125rem" aria-hidden="true" />}
            onClick={onRun}
            {...(isRed ? { color: 'red' } : {})}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
