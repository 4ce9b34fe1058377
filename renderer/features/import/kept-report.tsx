import { Modal, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { FieldsOf } from '#shared/domain/records/record.ts';
import { useAppearance } from '../../office/appearance.tsx';
import { useRecords } from '../../office/use-records.ts';
import { useWishes } from '../../office/wishes.ts';
import { formatLongDay } from '../../ui/format.ts';
import { KeptFaults } from './kept-faults.tsx';
import styles from './kept-report.module.css';

/** What is kept of an earlier import, over whatever is on the screen. */
export function KeptReport() {
  const intl = useIntl();
  const asked = useWishes(({ report }) => report);
  const { closeReport } = useWishes.getState();
  const found = useRecords('import-report')?.find(({ id }) => id === asked);
  return (
    <Modal
      opened={found !== undefined}
      onClose={closeReport}
      size="48rem"
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id="report.title" />
        </Text>
      }
    >
      {found ? <Kept report={found.fields} /> : null}
    </Modal>
  );
}

const kinds = ['create', 'update', 'unchanged', 'skipped', 'refused'] as const;

function Kept({ report }: { readonly report: FieldsOf<'import-report'> }) {
  const { language } = useAppearance().appearance;
  return (
    <>
      <dl className={styles.facts}>
        <dt>
          <FormattedMessage id="report.fact.file" />
        </dt>
        <dd>{report.fileName}</dd>
        {report.sheet === null ? null : (
          <>
            <dt>
              <FormattedMessage id="report.fact.sheet" />
            </dt>
            <dd>{report.sheet}</dd>
          </>
        )}
        <dt>
          <FormattedMessage id="report.fact.day" />
        </dt>
        <dd>{formatLongDay(language, report.on)}</dd>
        {kinds.map((kind) => (
          <div key={kind} className={styles.fact}>
            <dt>
              <FormattedMessage id={`plan.${kind}.one`} />
            </dt>
            <dd>
              <FormattedMessage id="import.earlier.rows" values={{ count: report.counts[kind] }} />
            </dd>
          </div>
        ))}
      </dl>
      <KeptFaults report={report} />
      <p className={styles.note}>
        <FormattedMessage id="import.earlier.kept" />
      </p>
    </>
  );
}
