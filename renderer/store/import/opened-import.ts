import { headersKey, type Remembered, rememberedFrom } from '#shared/domain/import/file-mapping.ts';
import { guessMapping } from '#shared/domain/import/guess-mapping.ts';
import type { SectionWords } from '#shared/domain/import/vocabulary.ts';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import type { Engine } from '../engine.ts';
import type { OpenedImport } from './import-api.ts';
import { sectionWords } from './section-words.ts';

const sampleRows = 200;
const examplesPerColumn = 3;

/** What the screens need to know of a file that was read: everything but its rows. */
export function openedImport(engine: Engine, { rows, ...table }: ParsedTable): OpenedImport {
  const cells = rows.slice(0, sampleRows).map((row) => row.cells);
  const words = sectionWords(engine, undefined);
  return {
    table,
    rowCount: rows.length,
    examples: table.headers.map((_, column) => examplesOf(rows, column)),
    ...guessMapping(table.headers, cells, words),
    remembered: rememberedOf(engine, table.headers, words),
  };
}

/** The first cells of a column that say something, without walking through the whole file for each. */
function examplesOf(rows: ParsedTable['rows'], column: number): readonly string[] {
  const examples: string[] = [];
  for (const { cells } of rows) {
    const cell = cells[column]?.trim() ?? '';
    if (cell !== '') examples.push(cell);
    if (examples.length === examplesPerColumn) break;
  }
  return examples;
}

/** The newest of those that fit: another office of the section may have kept one too. */
function rememberedOf(
  { records }: Engine,
  headers: readonly string[],
  words: SectionWords,
): Remembered | null {
  const key = headersKey(headers);
  const found = records
    .all('file-mapping')
    .filter(({ fields }) => fields.headers === key)
    .flatMap(({ fields }) => rememberedFrom(fields, words) ?? []);
  return found.sort((a, b) => (b.on ?? '').localeCompare(a.on ?? ''))[0] ?? null;
}
