import { useIntl } from 'react-intl';
import { reportSheet } from '#shared/domain/contributions/reports/report-sheet.ts';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import { type ExportRun, finishExport } from '#shared/domain/export/export-run.ts';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import type { SheetTable } from '#shared/domain/export/table.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useStore } from '../../../office/office.tsx';
import { useShell } from '../../../office/shell.tsx';
import { todayHere } from '../../../office/today.ts';
import { useSaveFile } from '../../../office/use-save-file.ts';
import type { MadeReport } from '../../../store/store-api/reports.ts';
import { useNotify } from '../../../ui/notify.tsx';
import { useReportWords } from './use-report-words.ts';

const writers = {
  xlsx: writeXlsx,
  ods: writeOds,
  csv: (table) => writeCsv(table, { separator: ';', encoding: 'utf-8-bom' }),
} as const satisfies Readonly<Record<string, (table: SheetTable) => ExportRun>>;
export type SheetFormat = keyof typeof writers;
// Keys of the table.
export const sheetFormats = Object.keys(writers) as readonly SheetFormat[];

type Input = { readonly made: MadeReport; readonly scope: ScopeId };

/** First the log, then the paper or the file; what came to nothing is taken out of the log again. */
export function useReportOut({ made, scope }: Input) {
  const intl = useIntl();
  const ipc = useShell();
  const store = useStore();
  const saveFile = useSaveFile();
  const notify = useNotify();
  const words = useReportWords();
  const { report } = made;
  const title = words.titleOf(report.question);
  const tell = (tone: 'done' | 'problem', id: MessageId) =>
    notify({ tone, message: intl.formatMessage({ id }) });

  const takeOut = async (format: string, reason: string, use: () => Promise<boolean>) => {
    const [table] = report.tables;
    const people = report.question.kind === 'receipts' ? (table?.rows.length ?? 0) : 0;
    const document = `report-${report.question.kind}`;
    const logged = await store.logDesk({ scope, document, format, people, columns: [], reason });
    if (!logged.ok) return tell('problem', `print.failure.${logged.error.kind}`);
    const isOut = await use();
    await store.settlePaper({ paper: logged.value, outcome: isOut ? 'taken-out' : 'nothing' });
  };
  const save = async (bytes: Uint8Array, ending: string): Promise<boolean> => {
    const outcome = await saveFile(suggestedName(title, todayHere(), ending), bytes);
    if (outcome !== 'cancelled') {
      tell(outcome === 'saved' ? 'done' : 'problem', savedWords[outcome]);
    }
    return outcome === 'saved';
  };

  return {
    title,
    saveSheet: (format: SheetFormat, reason: string) =>
      takeOut(format, reason, async () => {
        const sheet = reportSheet(report, { ...words, ...words.headOf(made) });
        const written = finishExport(writers[format](sheet));
        if (written.ok) return save(written.value.bytes, format);
        tell('problem', savedWords.failed);
        return false;
      }),
    savePdf: (bytes: Uint8Array, reason: string) =>
      takeOut('pdf', reason, () => save(bytes, 'pdf')),
    print: (bytes: Uint8Array, reason: string) =>
      takeOut('paper', reason, async () => {
        const reply = await ipc.request('print.pdf', { title, bytes: new Uint8Array(bytes) });
        if (!reply.ok || !reply.value.ok) {
          tell(
            'problem',
            reply.ok && !reply.value.ok
              ? `print.failure.${reply.value.error.kind}`
              : 'print.failure.failed',
          );
          return false;
        }
        const isPrinted = reply.value.value.outcome === 'printed';
        if (isPrinted) tell('done', 'print.done.printed');
        return isPrinted;
      }),
  };
}

const savedWords = {
  saved: 'treasury.reports.save.done',
  failed: 'treasury.reports.save.failed',
} as const satisfies Readonly<Record<string, MessageId>>;
