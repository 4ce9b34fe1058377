import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { useMemberColumns } from '../../../../office/use-columns.ts';
import { useRecords } from '../../../../office/use-records.ts';
import { useSectionNames } from '../../../../office/use-section-names.ts';
import type { ExportFormat } from '../../../../store/store-api/export.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';
import { formatLongDay } from '../../../../ui/format.ts';
import styles from '../take-out.module.css';

type LogRow = RecordRow<'export-log'>;

/** Every list that left these sections, newest first: whoever works in one of them may know. */
export function ExportLog() {
  const rows = useRecords('export-log');
  if (rows === null) return null;
  // Ids grow with time: of one day, the newest is first too.
  const sorted = [...rows].sort((a, b) =>
    a.fields.on === b.fields.on ? compare(b.id, a.id) : compare(b.fields.on, a.fields.on),
  );
  return (
    <>
      <p className={styles.quiet}>
        <FormattedMessage id="export.log.lead" />
      </p>
      {sorted.length === 0 ? (
        <p>
          <FormattedMessage id="export.log.none" />
        </p>
      ) : (
        <ul className={styles.log}>
          {sorted.map((row) => (
            <LogEntry key={row.id} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}

/** As the formats call themselves; a newer version's has its own name only. */
const formatNames: Readonly<Record<string, string>> = {
  xlsx: 'Excel',
  ods: 'LibreOffice',
  csv: 'CSV',
  'csv-1252': 'CSV (Windows-1252)',
  vcard4: 'vCard 4',
  vcard3: 'vCard 3',
} satisfies Record<ExportFormat, string>;

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

function LogEntry({ row: { scope, fields } }: { readonly row: LogRow }) {
  const { language } = useAppearance().appearance;
  const sections = useSectionNames();
  const columns = useMemberColumns();
  const titleOf = (id: string) => columns.find((column) => column.id === id)?.title ?? id;
  const section = sections.areSeveral ? sections.nameOf(scope.split(':')[1] ?? '') : null;
  return (
    <li>
      <strong>{fields.reason}</strong>
      <span>
        {formatLongDay(language, fields.on)}
        {' · '}
        <FormattedMessage
          id="export.log.what"
          values={{ people: fields.people, format: formatNames[fields.format] ?? fields.format }}
        />
      </span>
      {section === null ? null : (
        <span className={styles.quiet}>
          <FormattedMessage id="export.log.section" values={{ section }} />
        </span>
      )}
      <span className={styles.quiet}>
        <FormattedMessage
          id="export.log.columns"
          values={{ columns: fields.columns.map(titleOf).join(', ') }}
        />
      </span>
    </li>
  );
}
