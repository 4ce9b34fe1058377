import { Button, Progress } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { PressRefusal } from '../../print/press-refusal.tsx';
import styles from '../proof.module.css';
import type { Plates } from '../use-plates.ts';

type Props = {
  readonly plates: Plates | null;
  readonly isFailed: boolean;
  readonly onStop: () => void;
  readonly onAgain: () => void;
};

/** While plates are made, and why they are not. */
export function PlatesWork({ plates, isFailed, onStop, onAgain }: Props) {
  const intl = useIntl();
  if (plates?.kind === 'refused') return <PressRefusal faults={plates.faults} onAgain={onAgain} />;
  if (isFailed) return <PressRefusal faults={[{ kind: 'failed' }]} onAgain={onAgain} />;
  const { done, of } = plates?.kind === 'pressing' ? plates : { done: plates ? 1 : 0, of: 1 };
  return (
    <div className={styles.empty}>
      <p role="status">
        {plates?.kind === 'pressing' ? (
          <FormattedMessage id="tracts.proof.pressing" values={{ plate: done + 1, of }} />
        ) : (
          <FormattedMessage id="preview.opening" />
        )}
      </p>
      <Progress
        className={styles.progress}
        value={(done / of) * 100}
        aria-label={intl.formatMessage({ id: 'tracts.proof.plates' })}
      />
      {plates?.kind === 'pressing' ? (
        <Button variant="default" size="compact-md" onClick={onStop}>
          <FormattedMessage id="tracts.proof.stop" />
        </Button>
      ) : null}
    </div>
  );
}
