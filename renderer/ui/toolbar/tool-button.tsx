import { Button, Tooltip } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

type Props = {
  readonly icon: Icon;
  readonly label: string;
  /** No room for words: they come when one points at the icon, and screen readers say them as before. */
  readonly isIconAlone: boolean;
  readonly variant?: 'default' | 'light';
  readonly isDisabled?: boolean;
  /** Of what it shows or hides. */
  readonly isExpanded?: boolean;
  readonly opens?: 'dialog' | 'menu';
  /** Beside the label, as long as there is room. */
  readonly children?: ReactNode;
  readonly onClick: () => void;
};

export function ToolButton(props: Props) {
  const { icon: ButtonIcon, label, isIconAlone, isExpanded, opens, children, onClick } = props;
  const icon = <ButtonIcon size="1.125rem" aria-hidden="true" />;
  return (
    <Tooltip label={label} disabled={!isIconAlone}>
      <Button
        className={styles.button ?? ''}
        variant={props.variant ?? 'default'}
        size="compact-md"
        disabled={props.isDisabled ?? false}
        leftSection={isIconAlone ? null : icon}
        {...(isIconAlone ? { 'aria-label': label } : {})}
        {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
        {...(opens === undefined ? {} : { 'aria-haspopup': opens })}
        onClick={onClick}
      >
        {isIconAlone ? (
          icon
        ) : (
          <>
            {label}
            {children}
          </>
        )}
      </Button>
    </Tooltip>
  );
}
