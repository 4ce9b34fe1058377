import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import { useStore } from '../../office/office.tsx';
import { useShell } from '../../office/shell.tsx';
import { useSections } from '../../office/use-sections.ts';
import { useSyncState } from '../../office/use-sync.ts';
import { Confirm } from '../../ui/confirm.tsx';
import styles from './settings.module.css';
import { SettingsPart } from './settings-part.tsx';

type ConnectForm = (known: {
  readonly centralUrl: string | null;
  readonly onConnected: () => void;
}) => ReactNode;

type Props = { readonly connectForm: ConnectForm };

type SessionState = RequestOutput<'session.state'>;

export function ConnectionSettings({ connectForm }: Props) {
  const { session, readAgain } = useSession();
  return (
    <SettingsPart name="connection">
      {session?.account ? <SignedIn session={session} onSignedOut={readAgain} /> : null}
      {session && !session.account ? (
        <div className={styles.form}>
          <p className={styles.help}>
            <FormattedMessage id="settings.connection.help" />
          </p>
          {connectForm({ centralUrl: session.centralUrl, onConnected: readAgain })}
        </div>
      ) : null}
    </SettingsPart>
  );
}

/** Main keeps the session; it is read again whenever the state of sync moves. */
function useSession() {
  const ipc = useShell();
  const status = useSyncState()?.status.kind;
  const [reads, setReads] = useState(0);
  const [session, setSession] = useState<SessionState | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: both say that the session may have changed.
  useEffect(() => {
    void ipc.request('session.state', {}).then((reply) => {
      if (reply.ok) setSession(reply.value);
    });
  }, [ipc, reads, status]);

  return { session, readAgain: () => setReads((count) => count + 1) };
}

type SignedInProps = { readonly session: SessionState; readonly onSignedOut: () => void };

function SignedIn({ session, onSignedOut }: SignedInProps) {
  const store = useStore();
  const sections = useSections() ?? [];
  const waiting = useSyncState()?.waiting ?? 0;
  const [isAsking, setIsAsking] = useState(false);
  const signOut = async () => {
    setIsAsking(false);
    await store.signOut();
    onSignedOut();
  };
  return (
    <>
      <dl className={styles.facts}>
        <dt>
          <FormattedMessage id="sync.account" />
        </dt>
        <dd>
          {session.account?.displayName}
          <br />
          {session.account?.email}
        </dd>
        <dt>
          <FormattedMessage id="connect.address" />
        </dt>
        <dd>{session.centralUrl}</dd>
        <dt>
          <FormattedMessage id="settings.sections" />
        </dt>
        <dd>{sections.map(({ name }) => name).join(', ')}</dd>
      </dl>
      <div>
        <Button variant="default" onClick={() => setIsAsking(true)}>
          <FormattedMessage id="settings.signOut" />
        </Button>
      </div>
      {isAsking ? (
        <Confirm
          title={<FormattedMessage id="settings.signOut.title" />}
          confirm={<FormattedMessage id="settings.signOut" />}
          onConfirm={() => void signOut()}
          onCancel={() => setIsAsking(false)}
        >
          <FormattedMessage id="settings.signOut.text" values={{ waiting }} />
        </Confirm>
      ) : null}
    </>
  );
}
