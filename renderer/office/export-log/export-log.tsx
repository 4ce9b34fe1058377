import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { compareCodes } from '#shared/compare.ts';
import { useRecords } from '../use-records.ts';
import styles from './export-log.module.css';
import { LogEntry } from './log-entry.tsx';

const shownAtFirst = 20;

/** Every list that left these sections, on paper or in a file, newest first: whoever works in one of them may know. */
export function ExportLog() {
  const rows = useRecords('export-log');
  const [isWhole, setWhole] = useState(false);
  if (rows === null) return null;
  // Ids grow with time: of one day, the newest is first too.
  const sorted = [...rows].sort((a, b) =>
    a.fields.on === b.fields.on ? compareCodes(b.id, a.id) : compareCodes(b.fields.on, a.fields.on),
  );
  const shown = isWhole ? sorted : sorted.slice(0, shownAtFirst);
  return (
    <div>
      <p className={styles.quiet}>
        <FormattedMessage id="export.log.lead" />
      </p>
      {sorted.length === 0 ? (
        <p>
          <FormattedMessage id="export.log.none" />
        </p>
      ) : (
        <ul className={styles.log}>
          {shown.map((row) => (
            <LogEntry key={row.id} row={row} />
          ))}
        </ul>
      )}
      {shown.length < sorted.length ? (
        <Button variant="default" mt="sm" onClick={() => setWhole(true)}>
          <FormattedMessage id="export.log.all" values={{ count: sorted.length }} />
        </Button>
      ) : null}
    </div>
  );
}
