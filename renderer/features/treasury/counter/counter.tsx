import { FormattedMessage } from 'react-intl';
import { Notice } from '../../../ui/notice.tsx';
import type { TreasuryPartProps } from '../treasury-room.ts';
import styles from './counter.module.css';
import { CounterForm } from './counter-form.tsx';
import { SittingList } from './sitting-list.tsx';

/** The table at the general meeting: name, amount, Enter, and the next one. */
export function Counter({ section: { scope, canWrite } }: TreasuryPartProps) {
  return (
    <div className={styles.room}>
      {canWrite ? (
        <CounterForm scope={scope} />
      ) : (
        <Notice tone="info">
          <FormattedMessage id="treasury.counter.readOnly" />
        </Notice>
      )}
      <SittingList scope={scope} canWrite={canWrite} />
    </div>
  );
}
