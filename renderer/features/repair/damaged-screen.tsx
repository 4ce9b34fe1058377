import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useAppearance } from '../../office/appearance.tsx';
import type { Damage, Remedy } from '../../store/store-api.ts';
import { formatInstant } from '../../ui/format.ts';
import { Gate } from '../../ui/gate.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './repair.module.css';

type Props = {
  readonly damage: Damage;
  readonly remedy: Remedy;
  readonly onRestore: () => Promise<void>;
};

const whatHappened: Readonly<Record<Damage['kind'], MessageId>> = {
  missing: 'repair.missing',
  'rolled-back': 'repair.rolledBack',
  incomplete: 'repair.incomplete',
  unreadable: 'repair.unreadable',
  'guard-lost': 'repair.guardLost',
};

/** Never an empty list in place of a lost one: says what happened, what is kept and where, and offers the one way on. */
export function DamagedScreen({ damage, remedy, onRestore }: Props) {
  return (
    <Gate
      title={<FormattedMessage id="repair.title" />}
      lead={<FormattedMessage id={whatHappened[damage.kind]} />}
    >
      <Notice tone="success" title={<FormattedMessage id="repair.kept" />}>
        <FormattedMessage id="repair.kept.text" />
      </Notice>
      <section>
        <h2 className={styles.heading}>
          <FormattedMessage id="repair.plan" />
        </h2>
        <ul className={styles.plan}>
          <SnapshotLine remedy={remedy} />
          <li>
            <FormattedMessage id="repair.plan.journal" values={{ count: remedy.journalRecords }} />
          </li>
          <li>
            <FormattedMessage id="repair.plan.central" />
          </li>
        </ul>
      </section>
      <Button size="md" onClick={() => void onRestore()}>
        <FormattedMessage id="repair.submit" />
      </Button>
      <details className={styles.details}>
        <summary>
          <FormattedMessage id="crash.details" />
        </summary>
        <code>{`${damage.kind} ${damage.foundSeq}/${damage.expectedSeq}`}</code>
      </details>
    </Gate>
  );
}

function SnapshotLine({ remedy }: Pick<Props, 'remedy'>) {
  const { language } = useAppearance().appearance;
  const { snapshotAt, snapshotRows } = remedy;
  if (snapshotAt === null) {
    return (
      <li>
        <FormattedMessage id="repair.plan.noSnapshot" />
      </li>
    );
  }
  return (
    <li>
      <FormattedMessage
        id="repair.plan.snapshot"
        values={{ date: formatInstant(language, snapshotAt), count: snapshotRows }}
      />
    </li>
  );
}
