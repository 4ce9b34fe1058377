import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useStore } from '../../../office/office.tsx';
import type { BulkProgress } from '../../../store/store-api/bulk.ts';
import styles from './bulk.module.css';

type Props = { readonly onStop: () => void };

const askEveryMs = 150;

export function BulkProgressBar({ onStop }: Props) {
  const store = useStore();
  const [progress, setProgress] = useState<BulkProgress>(null);
  useEffect(() => {
    const asking = setInterval(() => void store.bulkProgress().then(setProgress), askEveryMs);
    return () => clearInterval(asking);
  }, [store]);
  const isWriting = progress?.phase === 'writing';
  const percent = progress === null ? 0 : (100 * progress.done) / Math.max(1, progress.of);
  return (
    <div className={styles.progress} role="status">
      <p>
        <FormattedMessage id={isWriting ? 'bulk.writing' : 'bulk.deciding'} />
      </p>
      <Progress value={percent} aria-hidden="true" />
      {isWriting ? null : (
        <Button variant="default" onClick={onStop}>
          <FormattedMessage id="bulk.stop" />
        </Button>
      )}
    </div>
  );
}
