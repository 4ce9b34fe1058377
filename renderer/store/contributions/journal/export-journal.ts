import {
  journalColumns,
  journalTable,
} from '#shared/domain/contributions/journal/journal-table.ts';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import type { ExportRun } from '#shared/domain/export/export-run.ts';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import type { ExportTable } from '#shared/domain/export/table.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Engine } from '../../engine.ts';
import { isReason } from '../../export/export-log.ts';
import { fromDesk, fromMain, sendPieces } from '../../export/send-pieces.ts';
import type { ExportApi, ExportFailure } from '../../store-api/export.ts';
import type { JournalApi, JournalExport, JournalLine } from '../../store-api/journal.ts';
import { journalOf } from './journal.ts';

type Log = Pick<ExportApi, 'logDesk' | 'settlePaper'>;
type Done = Awaited<ReturnType<JournalApi['exportJournal']>>;

/** First the log, then the file, as with people: no list is ever outside of which nobody knows. */
export async function exportJournal(engine: Engine, log: Log, input: JournalExport): Promise<Done> {
  const { scope, format, reason } = input;
  if (!isReason(reason)) return err({ kind: 'no-reason' });
  const lines = [...journalOf(engine).lines(input)];
  if (lines.length === 0) return err({ kind: 'nobody' });
  const people = new Set(lines.map(({ entry }) => entry.memberId)).size;
  const begun = await engine.main('save.begin', { suggestedName: input.suggestedName });
  if (!begun.ok) return err(fromMain(begun.error));
  const { file } = begun.value;
  if (file === null) return err({ kind: 'cancelled' });
  const stop = async (failure: ExportFailure): Promise<Done> => {
    await engine.main('save.cancel', { id: file.id });
    return err(failure);
  };
  const { words, language } = input;
  const table = journalTable(lines.map(recordOf), words, language);
  const sent = await sendPieces(writers[format](table), {
    main: engine.main,
    id: file.id,
    isCancelled: () => false,
    tell: () => undefined,
  });
  if (!sent.ok) return stop(sent.error);
  const said = { scope, document: 'ledger', format, people, columns: [...journalColumns], reason };
  const logged = await log.logDesk(said);
  if (!logged.ok) return stop(logged.error);
  const ended = await end(engine, file.id);
  const outcome = ended.ok ? 'taken-out' : 'nothing';
  await log.settlePaper({ paper: logged.value, outcome });
  return ended.ok ? ok({ fileName: file.fileName, movements: lines.length }) : ended;
}

async function end(engine: Engine, id: string): Promise<Result<null, ExportFailure>> {
  const ended = await engine.main('save.end', { id });
  if (!ended.ok) return err(fromMain(ended.error));
  return ended.value.ok ? ok(null) : err(fromDesk(ended.value.error));
}

const writers: Readonly<Record<JournalExport['format'], (table: ExportTable) => ExportRun>> = {
  xlsx: (table) => writeXlsx(table),
  ods: (table) => writeOds(table),
  csv: (table) => writeCsv(table, { separator: ';', encoding: 'utf-8-bom' }),
  'csv-1252': (table) => writeCsv(table, { separator: ';', encoding: 'windows-1252' }),
};

const recordOf = ({ entry, member, payer, bankedOn }: JournalLine) => ({
  entry,
  bankedOn,
  member: nameOf(member),
  payer: entry.payer?.kind === 'person' ? entry.payer.name : nameOf(payer) || null,
});

const nameOf = (named: JournalLine['payer']): string =>
  named === null ? '' : [named.familyName, named.givenName].filter(Boolean).join(' ');
