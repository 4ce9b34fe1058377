import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { BulkProgress } from '../store/store-api/bulk.ts';
import type { StoreApi } from '../store/store-api.ts';
import styles from './act-progress.module.css';

type Props = {
  /** Handed over: a notice stands outside of the office. */
  readonly store: StoreApi;
};

const askEveryMs = 150;

/** How far the act that runs is, and the way out of it until it is written. */
export function ActProgress({ store }: Props) {
  const intl = useIntl();
  const [progress, setProgress] = useState<BulkProgress>(null);
  useEffect(() => {
    const asking = setInterval(() => void store.bulkProgress().then(setProgress), askEveryMs);
    return () => clearInterval(asking);
  }, [store]);
  const percent = progress === null ? 0 : (100 * progress.done) / Math.max(1, progress.of);
  const phase = progress?.phase ?? 'deciding';
  const id = `bulk.${phase}` as const;
  return (
    <div className={styles.progress}>
      <p className={styles.words} role="status">
        <FormattedMessage id={id} />
      </p>
      <Progress value={percent} aria-label={intl.formatMessage({ id })} />
      {progress === null || phase !== 'deciding' ? null : (
        <Button variant="default" onClick={() => void store.cancelBulk()}>
          <FormattedMessage id="bulk.stop" />
        </Button>
      )}
    </div>
  );
}
