import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import type { ExportRefusal, ExportRun } from '#shared/domain/export/export-run.ts';
import { joinBytes } from '#shared/domain/export/join-bytes.ts';
import type { ExportRow } from '#shared/domain/export/table.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { ok, type Result } from '#shared/result.ts';
import { useAppearance } from '../../office/appearance.tsx';
import { useSaveFile } from '../../office/use-save-file.ts';
import { useNotify } from '../../ui/notify.tsx';
import { type ReportWords, reportRows, reportTable } from './report-table.ts';
import { summaryRows } from './summary-rows.ts';
import { useImportApi } from './use-import-api.ts';
import { useRowWords } from './use-row-words.ts';
import { factsOf, type Wizard } from './wizard.ts';

export type ReportFormat = 'xlsx' | 'csv';

type Done = Extract<Wizard, { kind: 'done' }>;

const rowsAtOnce = 250;

/** Writes the report in pieces, so that the screen goes on answering; `percent` while it does. */
export function useReport(wizard: Done) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const desk = useImportApi();
  const saveFile = useSaveFile();
  const notify = useNotify();
  const [percent, setPercent] = useState<number | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  const rowWords = useRowWords(factsOf(wizard));
  const words: ReportWords = {
    ...rowWords,
    titles: {
      line: intl.formatMessage({ id: 'report.column.line' }),
      what: intl.formatMessage({ id: 'report.column.what' }),
      name: intl.formatMessage({ id: 'report.column.name' }),
      field: intl.formatMessage({ id: 'report.column.field' }),
      before: intl.formatMessage({ id: 'report.column.before' }),
      after: intl.formatMessage({ id: 'report.column.after' }),
      remark: intl.formatMessage({ id: 'report.column.remark' }),
    },
    outcome: (kind) => intl.formatMessage({ id: `plan.${kind}.one` }),
  };

  const rowsOf = async (): Promise<readonly ExportRow[] | null> => {
    const rows: ExportRow[] = [...summaryRows(wizard, intl)];
    const total = await desk.countPlanned({ kind: 'all', text: '' });
    for (let from = 0; from < total; from += rowsAtOnce) {
      const slice = await desk.plannedRows({ kind: 'all', from, to: from + rowsAtOnce });
      for (const row of slice) for (const line of reportRows(row, words)) rows.push(line);
      if (isGone.current) return null;
      setPercent(Math.floor((100 * from) / total));
    }
    return rows;
  };

  const save = async (format: ReportFormat): Promise<void> => {
    setPercent(0);
    const rows = await rowsOf();
    if (rows === null) return;
    const title = intl.formatMessage({ id: 'report.fileName' }, { day: wizard.on });
    const sheet = intl.formatMessage({ id: 'report.sheet' });
    const table = reportTable({ title, sheet, language, rows }, words);
    const run =
      format === 'xlsx'
        ? writeXlsx(table)
        : writeCsv(table, { separator: ';', encoding: 'utf-8-bom' });
    const written = await inPieces(run);
    setPercent(null);
    if (isGone.current) return;
    const say = (id: 'report.tooLarge' | 'report.notSaved') =>
      notify({ tone: 'problem', message: intl.formatMessage({ id }) });
    if (!written.ok) return say('report.tooLarge');
    const outcome = await saveFile(`${title}.${format}`, written.value);
    if (outcome === 'failed') say('report.notSaved');
  };

  return { percent, save };
}

/** A piece of the file at a time, with a breath between them. */
async function inPieces(run: ExportRun): Promise<Result<Uint8Array, ExportRefusal>> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const step = run.next();
    if (step.done) return step.value.ok ? ok(joinBytes(pieces)) : step.value;
    pieces.push(step.value.bytes);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
