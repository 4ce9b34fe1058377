import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useStore } from '../../../../office/office.tsx';
import type { ExportProgress } from '../../../../store/store-api/export.ts';
import styles from '../take-out.module.css';

type Props = { readonly onStop: () => void };

const askEveryMs = 150;

export function ExportProgressBar({ onStop }: Props) {
  const store = useStore();
  const [progress, setProgress] = useState<ExportProgress>(null);
  useEffect(() => {
    const asking = setInterval(() => void store.exportProgress().then(setProgress), askEveryMs);
    return () => clearInterval(asking);
  }, [store]);
  const { phase, done, of } = progress ?? { phase: 'reading', done: 0, of: 0 };
  const isMoving = phase === 'writing' || phase === 'finishing';
  return (
    <div className={styles.progress}>
      <p role="status">
        <FormattedMessage id={`export.phase.${phase}`} values={{ done, of }} />
      </p>
      {isMoving ? <Progress value={(100 * done) / Math.max(1, of)} aria-hidden="true" /> : null}
      {phase === 'finishing' ? null : (
        <Button variant="default" onClick={onStop}>
          <FormattedMessage id="export.stop" />
        </Button>
      )}
    </div>
  );
}
