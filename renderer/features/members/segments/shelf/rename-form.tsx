import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './shelf.module.css';

type Props = {
  readonly name: string;
  readonly onRename: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
};

export function RenameForm({ name, onRename, onClose }: Props) {
  const intl = useIntl();
  const [typed, setTyped] = useState(name);
  const isBlank = typed.trim() === '';
  const rename = async () => {
    if (isBlank) return;
    if (typed.trim() === name || (await onRename(typed.trim()))) onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void rename();
  };
  return (
    <form
      className={styles.rename}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextInput
        className={styles.renameField ?? ''}
        size="sm"
        aria-label={intl.formatMessage({ id: 'shelf.newName' }, { name })}
        autoComplete="off"
        maxLength={80}
        ref={focusOnce}
        value={typed}
        error={isBlank ? intl.formatMessage({ id: 'shelf.name.missing' }) : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" size="sm">
        <FormattedMessage id="action.save" />
      </Button>
      <Button variant="default" size="sm" onClick={onClose}>
        <FormattedMessage id="action.cancel" />
      </Button>
    </form>
  );
}

const focusOnce = (field: HTMLInputElement | null) => field?.focus();
