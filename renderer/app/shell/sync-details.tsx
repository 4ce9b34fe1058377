import { Button, Loader } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../office/appearance.tsx';
import { useStore } from '../../office/office.tsx';
import { usePlace } from '../../office/screen.ts';
import { TransferDetails } from '../../office/transfers/transfer-details.tsx';
import type { SyncState } from '../../store/store-api.ts';
import { formatInstant, formatSince } from '../../ui/format.ts';
import styles from './sync-badge.module.css';
import { syncWords } from './sync-words.ts';

type Props = { readonly state: SyncState; readonly onLeave: () => void };

/** Since when, how much, with whom, and what to do about it. */
export function SyncDetails({ state, onLeave }: Props) {
  const store = useStore();
  const { go } = usePlace.getState();
  const { status, waiting } = state;
  const received = status.kind === 'syncing' ? status.received : 0;
  const isConnected = status.kind !== 'not-connected';
  const needsSettings =
    !isConnected || (status.kind === 'failed' && status.failure.kind === 'signed-out');
  const openSettings = () => {
    onLeave();
    go({ kind: 'settings', part: 'connection' });
  };
  return (
    <div className={styles.details}>
      <p className={styles.sentence}>
        <FormattedMessage id={syncWords(state).sentence} values={{ waiting, received }} />
      </p>
      {isConnected ? <LastExchange state={state} /> : null}
      <TransferDetails />
      <div className={styles.actions}>
        {isConnected ? (
          // Never disabled: it would lose the focus, and with it the Escape key of the whole dialogue.
          <Button
            leftSection={status.kind === 'syncing' ? <Loader size="1rem" color="white" /> : null}
            onClick={() => void store.syncNow()}
          >
            <FormattedMessage id="command.syncNow" />
          </Button>
        ) : null}
        {needsSettings ? (
          <Button variant={isConnected ? 'default' : 'filled'} onClick={openSettings}>
            <FormattedMessage id="sync.connect" />
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function LastExchange({ state }: Pick<Props, 'state'>) {
  const { language } = useAppearance().appearance;
  const { lastSyncedAt, waiting, accountName } = state;
  return (
    <dl className={styles.facts}>
      <dt>
        <FormattedMessage id="sync.last" />
      </dt>
      <dd>
        {lastSyncedAt === null ? (
          <FormattedMessage id="sync.never" />
        ) : (
          <span title={formatInstant(language, lastSyncedAt)}>
            {formatSince(language, lastSyncedAt, Date.now())}
          </span>
        )}
      </dd>
      <dt>
        <FormattedMessage id="sync.toSend" />
      </dt>
      <dd>
        <FormattedMessage id="sync.changes" values={{ waiting }} />
      </dd>
      {accountName === null ? null : (
        <>
          <dt>
            <FormattedMessage id="sync.account" />
          </dt>
          <dd>{accountName}</dd>
        </>
      )}
    </dl>
  );
}
