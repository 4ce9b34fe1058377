import { Button, VisuallyHidden } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../office/appearance.tsx';
import { useRecords } from '../../office/use-records.ts';
import { useWishes } from '../../office/wishes.ts';
import { formatLongDay } from '../../ui/format.ts';
import styles from './earlier-imports.module.css';

const shownAtFirst = 5;

/** What was imported before, newest first, with its report. */
export function EarlierImports() {
  const { language } = useAppearance().appearance;
  const [isWhole, setIsWhole] = useState(false);
  const { askForReport } = useWishes.getState();
  // Ids grow with time: of two imports on one day the later comes first.
  const kept = useRecords('import-report');
  if (kept === null) return null;
  const reports = kept.toSorted(
    (a, b) => b.fields.on.localeCompare(a.fields.on) || b.id.localeCompare(a.id),
  );
  return (
    <section className={styles.earlier} aria-labelledby="earlier-imports">
      <h2 id="earlier-imports" className={styles.title}>
        <FormattedMessage id="import.earlier" />
      </h2>
      {reports.length === 0 ? (
        <p className={styles.facts}>
          <FormattedMessage id="import.earlier.none" />
        </p>
      ) : null}
      <ul className={styles.list}>
        {reports.slice(0, isWhole ? undefined : shownAtFirst).map(({ id, fields }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              <strong>{fields.fileName}</strong>
              <span className={styles.facts}>
                {formatLongDay(language, fields.on)}
                {' · '}
                <FormattedMessage id="import.earlier.counts" values={fields.counts} />
              </span>
            </span>
            <Button
              variant="default"
              leftSection={<IconFileText size="1.125rem" aria-hidden="true" />}
              onClick={() => askForReport(id)}
            >
              <FormattedMessage
                id="import.earlier.open"
                values={{
                  fileName: <VisuallyHidden>{fields.fileName}</VisuallyHidden>,
                }}
              />
            </Button>
          </li>
        ))}
      </ul>
      {!isWhole && reports.length > shownAtFirst ? (
        <Button variant="subtle" onClick={() => setIsWhole(true)}>
          <FormattedMessage id="import.earlier.all" values={{ count: reports.length }} />
        </Button>
      ) : null}
    </section>
  );
}
