import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import styles from './import.module.css';
import { useReport } from './use-report.ts';
import type { Wizard } from './wizard.ts';

type Props = { readonly wizard: Extract<Wizard, { kind: 'done' }> };

/** The report to keep: every row of the file and what came of it. */
export function Report({ wizard }: Props) {
  const { percent, save } = useReport(wizard);
  return (
    <section className={styles.report} aria-labelledby="import-report">
      <h2 id="import-report" className={styles.reportTitle}>
        <FormattedMessage id="report.title" />
      </h2>
      <p className={styles.soft}>
        <FormattedMessage id="report.text" />
      </p>
      <div className={styles.reportButtons}>
        <Button
          variant="light"
          disabled={percent !== null}
          leftSection={<IconFileSpreadsheet size="1.125rem" aria-hidden="true" />}
          onClick={() => void save('xlsx')}
        >
          <FormattedMessage id="report.save.xlsx" />
        </Button>
        <Button
          variant="light"
          disabled={percent !== null}
          leftSection={<IconFileText size="1.125rem" aria-hidden="true" />}
          onClick={() => void save('csv')}
        >
          <FormattedMessage id="report.save.csv" />
        </Button>
      </div>
      {percent === null ? null : (
        <p className={styles.soft} role="status">
          <FormattedMessage id="report.making" values={{ percent }} />
        </p>
      )}
    </section>
  );
}
