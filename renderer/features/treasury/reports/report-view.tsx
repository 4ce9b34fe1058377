import type { Report } from '#shared/domain/contributions/reports/report.ts';
import { Notice } from '../../../ui/notice.tsx';
import { ReportTableView } from './report-table.tsx';
import styles from './reports.module.css';
import { useReportWords } from './use-report-words.ts';

type Props = { readonly report: Report };

/** A report on the screen, frozen or not. */
export function ReportView({ report }: Props) {
  const words = useReportWords();
  return (
    <div className={styles.report}>
      {report.notes.length === 0 ? null : (
        <Notice tone="info">
          {report.notes.map((note) => (
            <p key={note.word}>{words.note(note)}</p>
          ))}
        </Notice>
      )}
      {report.tables.map((table) => (
        <ReportTableView key={table.title} table={table} />
      ))}
    </div>
  );
}
