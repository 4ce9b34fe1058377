import { FormattedMessage, useIntl } from 'react-intl';
import { sectionOf } from '#shared/domain/scope.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { ExportFormat } from '../../store/store-api/export.ts';
import type { RecordRow } from '../../store/store-api/records.ts';
import { formatLongDay } from '../../ui/format.ts';
import { useAppearance } from '../appearance.tsx';
import { useMemberColumns } from '../use-columns.ts';
import { useSectionNames } from '../use-section-names.ts';
import { deskDocuments } from './desk-documents.ts';
import styles from './export-log.module.css';

type Props = { readonly row: RecordRow<'export-log'> };

/** Why, when, who, how many, as what, and which columns. */
export function LogEntry({ row: { scope, fields } }: Props) {
  const { language } = useAppearance().appearance;
  const sections = useSectionNames();
  const columns = useMemberColumns();
  const formatName = useFormatName();
  const titleOf = (id: string) => columns.find((column) => column.id === id)?.title ?? id;
  const section = sections.areSeveral ? sections.nameOf(sectionOf(scope)) : null;
  const by = fields.by ?? null;
  return (
    <li>
      <strong>{fields.reason}</strong>
      <span>
        {formatLongDay(language, fields.on)}
        {' · '}
        {by === null ? <FormattedMessage id="export.log.unknown" /> : by}
        {' · '}
        <FormattedMessage
          id="export.log.what"
          values={{ people: fields.people, format: formatName(fields.format) }}
        />
      </span>
      {section === null ? null : (
        <span className={styles.quiet}>
          <FormattedMessage id="export.log.section" values={{ section }} />
        </span>
      )}
      {fields.columns.length === 0 ? null : (
        <span className={styles.quiet}>
          <FormattedMessage
            id="export.log.columns"
            values={{ columns: fields.columns.map(titleOf).join(', ') }}
          />
        </span>
      )}
    </li>
  );
}

/** As the formats call themselves. */
const fileNames: Readonly<Record<string, string>> = {
  xlsx: 'Excel',
  ods: 'LibreOffice',
  csv: 'CSV',
  'csv-1252': 'CSV (Windows-1252)',
  vcard4: 'vCard 4',
  vcard3: 'vCard 3',
} satisfies Record<ExportFormat, string>;

const paperNames: Readonly<Record<string, MessageId>> = {
  'paper-labels': 'print.labels',
  'paper-phone-list': 'print.phone-list',
  'paper-directory': 'print.directory',
  'paper-sign-in-sheet': 'print.sign-in-sheet',
  'paper-member-cards': 'print.member-cards',
};

/** A newer version's has its own name only. */
function useFormatName(): (format: string) => string {
  const intl = useIntl();
  /** What the treasurer's desk gave out: the document, then how it is written. */
  const deskName = (format: string) => {
    const [document = '', writtenAs = ''] = format.split('.');
    const name = deskDocuments[document];
    if (name === undefined) return null;
    return `${intl.formatMessage({ id: name })} (${fileNames[writtenAs] ?? writtenAs.toUpperCase()})`;
  };
  return (format) => {
    const paper = paperNames[format];
    if (paper === undefined) return deskName(format) ?? fileNames[format] ?? format;
    return intl.formatMessage(
      { id: 'export.log.paper' },
      { document: intl.formatMessage({ id: paper }) },
    );
  };
}
