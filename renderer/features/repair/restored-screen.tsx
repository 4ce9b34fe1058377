import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../office/appearance.tsx';
import type { RestoreReport } from '../../store/store-api.ts';
import { formatInstant, formatNumber } from '../../ui/format.ts';
import { Gate } from '../../ui/gate.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './repair.module.css';

type Props = { readonly report: RestoreReport; readonly onDone: () => void };

export function RestoredScreen({ report, onDone }: Props) {
  const { language } = useAppearance().appearance;
  const { members, replayedChanges, lostJournalRecords, snapshotAt } = report;
  return (
    <Gate
      title={<FormattedMessage id="restored.title" />}
      lead={<FormattedMessage id="restored.lead" />}
    >
      <dl className={styles.figures}>
        <dt>
          <FormattedMessage id="restored.members" />
        </dt>
        <dd>{formatNumber(language, members)}</dd>
        <dt>
          <FormattedMessage id="restored.snapshot" />
        </dt>
        <dd>
          {snapshotAt === null ? (
            <FormattedMessage id="restored.noSnapshot" />
          ) : (
            formatInstant(language, snapshotAt)
          )}
        </dd>
        <dt>
          <FormattedMessage id="restored.replayed" />
        </dt>
        <dd>{formatNumber(language, replayedChanges)}</dd>
      </dl>
      {lostJournalRecords > 0 ? (
        <Notice
          tone="warning"
          title={<FormattedMessage id="restored.lost" values={{ count: lostJournalRecords }} />}
        >
          <FormattedMessage id="restored.lost.text" />
        </Notice>
      ) : null}
      <Button size="md" onClick={onDone} autoFocus>
        <FormattedMessage id="restored.submit" />
      </Button>
    </Gate>
  );
}
