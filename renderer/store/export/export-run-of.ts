import { type CsvOptions, writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import type { ExportRun } from '#shared/domain/export/export-run.ts';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import { personCard } from '#shared/domain/export/people/person-card.ts';
import type { ExportTable } from '#shared/domain/export/table.ts';
import type { CardVersion } from '#shared/domain/export/vcard/contact-card.ts';
import { writeVcards } from '#shared/domain/export/vcard/write-vcards.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { unreachable } from '#shared/result.ts';
import type { ShownMember } from '#shared/sync/overlay.ts';
import type { Engine } from '../engine.ts';
import type { ExportInput } from '../store-api/export.ts';
import { createPersonReader } from './person-reader.ts';

/** The file, made as it is asked for: each person is read when their row is due. */
export function exportRunOf(
  engine: Engine,
  input: ExportInput,
  ids: readonly MemberId[],
): ExportRun {
  const { columns, words, title, language } = input;
  const reader = createPersonReader(engine, columns, words);

  const table = (): ExportTable => ({
    title,
    sheet: title,
    language,
    columns: reader.columns,
    rows: each(engine, ids, reader.rowOf),
  });
  const csv = (encoding: CsvOptions['encoding']) => writeCsv(table(), { separator: ';', encoding });
  const cards = (version: CardVersion) => {
    const options = {
      columns: new Set(columns),
      civilityOf: (civility: string) => words.choices.civility?.[civility] ?? civility,
      tagName: (id: string) => reader.reading.tags.get(id)?.name ?? null,
    };
    return writeVcards(
      each(engine, ids, (person) => personCard(person, options)),
      version,
    );
  };

  switch (input.format) {
    case 'xlsx':
      return writeXlsx(table());
    case 'ods':
      return writeOds(table());
    case 'csv':
      return csv('utf-8-bom');
    case 'csv-1252':
      return csv('windows-1252');
    case 'vcard4':
      return cards('4.0');
    case 'vcard3':
      return cards('3.0');
    default:
      return unreachable(input.format);
  }
}

/** Whoever went away while the file was written is not in it. */
function* each<T>(
  { people }: Engine,
  ids: readonly MemberId[],
  read: (person: ShownMember) => T,
): Generator<T> {
  for (const id of ids) {
    const person = people.get(id);
    if (person !== null) yield read(person);
  }
}
