import { Button, Group, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { VaultFailure } from '#shared/ipc/vault.ts';
import { useShell } from '../../office/shell.tsx';
import styles from './settings.module.css';

type Props = {
  readonly onMade: (recoveryKey: string) => void;
  readonly onCancel: () => void;
};

/** The passphrase first: a new key must not be made by whoever passes an open office. */
export function RenewForm({ onMade, onCancel }: Props) {
  const intl = useIntl();
  const ipc = useShell();
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<MessageId | null>(null);
  const [isWorking, setIsWorking] = useState(false);

  const renew = async () => {
    setIsWorking(true);
    const reply = await ipc.request('vault.newRecoveryKey', { passphrase });
    setIsWorking(false);
    if (!reply.ok) return setFailure('settings.newRecoveryKey.failed');
    if (!reply.value.ok) return setFailure(wordsOf(reply.value.error));
    onMade(reply.value.value.recoveryKey);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void renew();
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.help}>
        <FormattedMessage id="settings.newRecoveryKey.before" />
      </p>
      <PasswordInput
        label={intl.formatMessage({ id: 'settings.currentPassphrase' })}
        autoComplete="current-password"
        autoFocus
        visibilityToggleButtonProps={{
          'aria-label': intl.formatMessage({ id: 'passphrase.show' }),
        }}
        value={passphrase}
        error={failure && <FormattedMessage id={failure} />}
        onChange={(event) => {
          setPassphrase(event.currentTarget.value);
          setFailure(null);
        }}
      />
      <Group>
        <Button variant="default" onClick={onCancel}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button type="submit" loading={isWorking} disabled={passphrase === ''}>
          <FormattedMessage id="settings.newRecoveryKey.make" />
        </Button>
      </Group>
    </form>
  );
}

function wordsOf({ kind }: VaultFailure): MessageId {
  if (kind === 'wrong-passphrase') return 'settings.wrongPassphrase';
  return kind === 'too-soon' ? 'settings.tooSoon' : 'settings.newRecoveryKey.failed';
}
