import { Button, Group, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { VaultFailure } from '#shared/ipc/vault.ts';
import { weakPassphraseWords } from '../../office/failure-words.ts';
import { useShell } from '../../office/shell.tsx';
import { NewPassphrase } from '../../ui/new-passphrase.tsx';
import { useNotify } from '../../ui/notify.tsx';
import styles from './settings.module.css';

export function ChangePassphrase() {
  const [isChanging, setIsChanging] = useState(false);
  if (isChanging) return <ChangeForm onDone={() => setIsChanging(false)} />;
  return (
    <div>
      <Button variant="default" onClick={() => setIsChanging(true)}>
        <FormattedMessage id="settings.changePassphrase" />
      </Button>
    </div>
  );
}

type Errors = {
  readonly current?: MessageId;
  readonly passphrase?: MessageId;
  readonly again?: MessageId;
};

function ChangeForm({ onDone }: { readonly onDone: () => void }) {
  const intl = useIntl();
  const notify = useNotify();
  const ipc = useShell();
  const [current, setCurrent] = useState('');
  const [values, setValues] = useState({ passphrase: '', again: '' });
  const [errors, setErrors] = useState<Errors>({});
  const [isWorking, setIsWorking] = useState(false);

  const change = async () => {
    if (values.passphrase !== values.again) return setErrors({ again: 'passphrase.different' });
    setIsWorking(true);
    const input = { current, next: values.passphrase };
    const reply = await ipc.request('vault.changePassphrase', input);
    setIsWorking(false);
    if (!reply.ok) return setErrors({ passphrase: 'settings.passphraseNotChanged' });
    if (!reply.value.ok) return setErrors(errorsOf(reply.value.error));
    notify({ tone: 'done', message: intl.formatMessage({ id: 'settings.passphraseChanged' }) });
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void change();
  };
  const say = (id: MessageId | undefined) => id && <FormattedMessage id={id} />;

  return (
    <form className={styles.form} onSubmit={submit}>
      <PasswordInput
        label={intl.formatMessage({ id: 'settings.currentPassphrase' })}
        autoComplete="current-password"
        visibilityToggleButtonProps={{
          'aria-label': intl.formatMessage({ id: 'passphrase.show' }),
        }}
        value={current}
        error={say(errors.current)}
        onChange={(event) => {
          setCurrent(event.currentTarget.value);
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
      <Group>
        <Button variant="default" onClick={onDone}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button
          type="submit"
          loading={isWorking}
          disabled={current === '' || values.passphrase === ''}
        >
          <FormattedMessage id="settings.changePassphrase" />
        </Button>
      </Group>
    </form>
  );
}

function errorsOf(failure: VaultFailure): Errors {
  switch (failure.kind) {
    case 'too-weak':
      return {
        passphrase: weakPassphraseWords[failure.reason],
      };
    case 'wrong-passphrase':
      return { current: 'settings.wrongPassphrase' };
    case 'too-soon':
      return { current: 'unlock.tooSoon' };
    default:
      return { passphrase: 'settings.passphraseNotChanged' };
  }
}
