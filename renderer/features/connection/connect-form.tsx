import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { syncFailureWords } from '../../office/failure-words.ts';
import { useStore } from '../../office/office.tsx';
import { useAbout } from '../../office/use-about.ts';
import type { SignIn } from '../../store/store-api.ts';
import { Notice } from '../../ui/notice.tsx';
import styles from './connect-form.module.css';
import { DemoAccounts } from './demo-accounts.tsx';

type Props = {
  /** The address known from before, if any. */
  readonly centralUrl?: string | null;
  readonly onConnected: () => void;
};

/** Signs in to a central. The password is asked again next time: it is never kept. */
export function ConnectForm({ centralUrl, onConnected }: Props) {
  const intl = useIntl();
  const store = useStore();
  const demoCentralUrl = useAbout()?.demoCentralUrl ?? null;
  const [typed, setTyped] = useState<Partial<SignIn>>({});
  const [failure, setFailure] = useState<SyncFailure | null>(null);
  const [isWorking, setIsWorking] = useState(false);

  const values: SignIn = {
    centralUrl: typed.centralUrl ?? centralUrl ?? '',
    email: typed.email ?? '',
    password: typed.password ?? '',
  };
  const set = (field: keyof SignIn) => (event: { readonly currentTarget: HTMLInputElement }) => {
    setTyped({ ...typed, [field]: event.currentTarget.value });
    setFailure(null);
  };
  const signIn = async (input: SignIn) => {
    setIsWorking(true);
    setFailure(null);
    const signedIn = await store.signIn(input);
    setIsWorking(false);
    if (signedIn.ok) onConnected();
    else setFailure(signedIn.error);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void signIn({ ...values, centralUrl: withScheme(values.centralUrl) });
  };
  const isComplete = Object.values(values).every((value) => value.trim() !== '');

  return (
    <form className={styles.form} onSubmit={submit}>
      {demoCentralUrl === null ? null : (
        <DemoAccounts centralUrl={demoCentralUrl} isWorking={isWorking} onChoose={signIn} />
      )}
      <TextInput
        label={intl.formatMessage({ id: 'connect.address' })}
        description={intl.formatMessage({ id: 'connect.address.help' })}
        placeholder="https://"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        value={values.centralUrl}
        onChange={set('centralUrl')}
      />
      <TextInput
        label={intl.formatMessage({ id: 'field.email' })}
        type="email"
        autoComplete="username"
        spellCheck={false}
        value={values.email}
        onChange={set('email')}
      />
      <PasswordInput
        label={intl.formatMessage({ id: 'connect.password' })}
        autoComplete="current-password"
        visibilityToggleButtonProps={{
          'aria-label': intl.formatMessage({ id: 'connect.password.show' }),
        }}
        value={values.password}
        onChange={set('password')}
      />
      {failure ? (
        <Notice tone="danger" title={<FormattedMessage id="connect.failed" />}>
          <FormattedMessage id={syncFailureWords(failure)} />
        </Notice>
      ) : null}
      <Button type="submit" loading={isWorking} disabled={!isComplete}>
        <FormattedMessage id="connect.submit" />
      </Button>
    </form>
  );
}

/** People copy `centrale.exemple.fr` without what stands before it. */
function withScheme(address: string): string {
  const trimmed = address.trim();
  return /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
}
