// Writes so many invented people the way the product does, and throws them away: `export-child.ts FORMAT COUNT`.

import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import type { ExportRun } from '#shared/domain/export/export-run.ts';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { reportMeasured } from './measured-child.ts';
import { peopleTable } from './people-table.ts';

const [format = 'xlsx', count = '0'] = process.argv.slice(2);
const table = peopleTable(Number(count));
const started = performance.now();
reportMeasured(rowsWrittenBy(runOf()), started);

function runOf(): ExportRun {
  if (format === 'csv') return writeCsv(table, { separator: ';', encoding: 'utf-8-bom' });
  return format === 'ods' ? writeOds(table) : writeXlsx(table);
}

function rowsWrittenBy(run: ExportRun): number {
  let step = run.next();
  while (!step.done) step = run.next();
  if (!step.value.ok) throw new Error(`Refused: ${JSON.stringify(step.value.error)}`);
  return step.value.value.rows;
}
