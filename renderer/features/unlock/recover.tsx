import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { VaultFailure } from '#shared/ipc/vault.ts';
import { weakPassphraseWords } from '../../office/failure-words.ts';
import { useShell } from '../../office/shell.tsx';
import { Gate } from '../../ui/gate.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { unlockFailureWords } from './unlock-failure-words.ts';

type Props = {
  readonly onOpened: (keys: {
    readonly storeKey: Uint8Array;
    readonly recoveryKey: null;
  }) => Promise<void>;
  readonly onBack: () => void;
};

type Errors = {
  readonly key?: MessageId;
  readonly passphrase?: MessageId;
  readonly again?: MessageId;
};

/** The printed key in place of a forgotten passphrase, and a new passphrase at once. */
export function Recover({ onOpened, onBack }: Props) {
  const intl = useIntl();
  const ipc = useShell();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [values, setValues] = useState({ passphrase: '', again: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [isWorking, setIsWorking] = useState(false);

  const recover = async () => {
    if (recoveryKey.trim() === '') return setErrors({ key: 'recover.missingKey' });
    if (values.passphrase !== values.again) return setErrors({ again: 'passphrase.different' });
    setIsWorking(true);
    const input = { recoveryKey, newPassphrase: values.passphrase };
    const reply = await ipc.request('vault.recover', input);
    setIsWorking(false);
    if (!reply.ok) return setErrors({ key: 'unlock.failed' });
    if (reply.value.ok) return onOpened({ ...reply.value.value, recoveryKey: null });
    setErrors(errorsOf(reply.value.error));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void recover();
  };
  const say = (id: MessageId | undefined) => id && <FormattedMessage id={id} />;

  return (
    <Gate
      title={<FormattedMessage id="recover.title" />}
      lead={<FormattedMessage id="recover.lead" />}
    >
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <Textarea
          label={intl.formatMessage({ id: 'recovery.key' })}
          description={intl.formatMessage({ id: 'recover.key.help' })}
          autosize
          minRows={2}
          autoComplete="off"
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          value={recoveryKey}
          error={say(errors.key)}
          onChange={(event) => {
            setRecoveryKey(event.currentTarget.value);
            setErrors({});
          }}
        />
        <NewPassphrase
          values={values}
          errors={{ passphrase: say(errors.passphrase), again: say(errors.again) }}
          onChange={(next) => {
            setValues(next);
            setErrors({});
          }}
        />
        <Group justify="space-between">
          <Button variant="default" onClick={onBack}>
            <FormattedMessage id="action.back" />
          </Button>
          <Button type="submit" loading={isWorking}>
            <FormattedMessage id="recover.submit" />
          </Button>
        </Group>
      </form>
    </Gate>
  );
}

function errorsOf(failure: VaultFailure): Errors {
  if (failure.kind === 'too-weak') {
    return {
      passphrase: weakPassphraseWords[failure.reason],
    };
  }
  return { key: unlockFailureWords[failure.kind] };
}
