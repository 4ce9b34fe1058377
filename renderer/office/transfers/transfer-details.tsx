import { Button, Progress } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { Transfer } from '../../store/store-api/transfers.ts';
import { formatFileSize } from '../../ui/format.ts';
import { useAppearance } from '../appearance.tsx';
import { useStore } from '../office.tsx';
import { useSyncState } from '../use-sync.ts';
import { type TransferSum, transferSums } from './transfer-sums.ts';
import styles from './transfers.module.css';
import { useTransfers } from './use-transfers.ts';

/** Which pictures and fonts are on their way, how far, what holds them up, and what to do. Nothing when all are there. */
export function TransferDetails() {
  const store = useStore();
  const transfers = useTransfers();
  const status = useSyncState()?.status.kind;
  if (transfers.length === 0) return null;
  const isAway = status === 'offline' || status === 'not-connected';
  const hasFailed = transfers.some(({ state }) => state === 'failed');
  return (
    <div className={styles.transfers}>
      {transferSums(transfers).map((sum) => (
        <OneWay key={sum.way} sum={sum} isAway={isAway} />
      ))}
      {isAway ? (
        <p className={styles.sentence}>
          <FormattedMessage id={`transfers.away.${status}`} />
        </p>
      ) : null}
      {hasFailed && !isAway ? (
        <>
          <p className={styles.sentence}>
            <FormattedMessage id="transfers.failed" />
          </p>
          <Button variant="default" size="xs" onClick={() => void store.retryTransfers()}>
            <FormattedMessage id="transfers.retry" />
          </Button>
        </>
      ) : null}
    </div>
  );
}

type Props = { readonly sum: TransferSum; readonly isAway: boolean };

/** More would push what can be done out of sight. */
const mostNamed = 5;

function OneWay({ sum, isAway }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const { way, what, files, done, bytes, pictures, fonts } = sum;
  const size = (count: number) => formatFileSize(language, count);
  const heading = intl.formatMessage({ id: `transfers.${way}` }, { what, pictures, fonts });
  const more = files.length - mostNamed;
  return (
    <section className={styles.way}>
      <p className={styles.heading}>
        <span>{heading}</span>
        <span className={styles.size}>
          {done === 0 ? (
            size(bytes)
          ) : (
            <FormattedMessage
              id="transfers.amount"
              values={{ done: size(done), bytes: size(bytes) }}
            />
          )}
        </span>
      </p>
      <Progress size="sm" value={(100 * done) / bytes} aria-label={heading} />
      <ul className={styles.files}>
        {files.slice(0, mostNamed).map((file) => (
          <li key={file.sha256}>
            <span className={styles.name} title={file.name}>
              {file.name}
            </span>
            <span className={styles.size}>
              {isAway ? size(file.bytes) : <FormattedMessage id={stateWords[file.state]} />}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className={styles.sentence}>
          <FormattedMessage id="transfers.more" values={{ more }} />
        </p>
      ) : null}
    </section>
  );
}

const stateWords: Readonly<Record<Transfer['state'], MessageId>> = {
  due: 'transfers.state.due',
  moving: 'transfers.state.moving',
  elsewhere: 'transfers.state.elsewhere',
  unknown: 'transfers.state.due',
  failed: 'transfers.state.failed',
};
