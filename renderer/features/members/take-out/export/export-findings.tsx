import { FormattedMessage, useIntl } from 'react-intl';
import type { ExportFinding } from '#shared/domain/export/export-run.ts';
import { unreachable } from '#shared/result.ts';
import type { ExportDone } from '../../../../store/store-api/export.ts';
import styles from '../take-out.module.css';

type Props = {
  readonly done: ExportDone;
  /** In the order of the file; null for visiting cards. */
  readonly titles: readonly string[] | null;
};

const mostShown = 20;

/** What the file does not say as the list did, and where. */
export function ExportFindings({ done, titles }: Props) {
  const intl = useIntl();
  const shown = done.findings.slice(0, mostShown);
  if (shown.length === 0) return null;
  const placeOf = ({ row, column: at }: ExportFinding): string => {
    if (titles === null) return intl.formatMessage({ id: 'export.finding.card' }, { row });
    const column = titles[at] ?? '';
    if (row === 0) return intl.formatMessage({ id: 'export.finding.title' }, { column });
    // The titles are the first row that a spreadsheet shows.
    return intl.formatMessage({ id: 'export.finding.place' }, { row: row + 1, column });
  };
  const sentenceOf = (finding: ExportFinding): string => {
    const place = placeOf(finding);
    switch (finding.kind) {
      case 'sign-replaced': {
        const { sign, by } = finding;
        const id = by === '' ? 'export.finding.sign-dropped' : 'export.finding.sign-replaced';
        return intl.formatMessage({ id }, { place, sign, by });
      }
      case 'text-cut':
        return intl.formatMessage(
          { id: 'export.finding.text-cut' },
          { place, limit: finding.limit },
        );
      case 'not-a-number':
        return intl.formatMessage({ id: 'export.finding.not-a-number' }, { place });
      case 'year-left-out':
        return intl.formatMessage(
          { id: 'export.finding.year-left-out' },
          { place, year: String(finding.year) },
        );
      default:
        return unreachable(finding);
    }
  };
  const sentences = [...new Set(shown.map(sentenceOf))];
  const more = done.findingCount - shown.length;
  return (
    <section>
      <h3 className={styles.heading}>
        <FormattedMessage id="export.findings" />
      </h3>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 ? (
          <li>
            <FormattedMessage id="export.findings.more" values={{ count: more }} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}
