import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import styles from './entries.module.css';

type EntryProps = {
  readonly label: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
};

/** One entry of a list, with its own way out. */
export function Entry({ label, onRemove, children }: EntryProps) {
  const intl = useIntl();
  return (
    <fieldset className={styles.entry} aria-label={label}>
      <div className={styles.fields}>{children}</div>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={intl.formatMessage({ id: 'entries.remove' }, { label })}
        onClick={onRemove}
      >
        <IconTrash size="1.125rem" aria-hidden="true" />
      </ActionIcon>
    </fieldset>
  );
}

type AddProps = { readonly label: MessageId; readonly onAdd: () => void };

export function AddEntry({ label, onAdd }: AddProps) {
  return (
    <Button
      variant="subtle"
      size="compact-md"
      leftSection={<IconPlus size="1rem" aria-hidden="true" />}
      onClick={onAdd}
    >
      <FormattedMessage id={label} />
    </Button>
  );
}
