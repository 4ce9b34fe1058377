import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import type { ExportCell, ExportColumn, ExportTable } from '#shared/domain/export/table.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { anyTable, aTable, written } from '../shared/domain/export/a-table.ts';
import { type LibreOffice, openLibreOffice } from './libre-office.ts';
import { csvOf, readShownCsv, type ShownCell } from './shown-csv.ts';

const writers = { xlsx: writeXlsx, ods: writeOds } as const;
type Ending = keyof typeof writers;

/** Earlier days are text: programs count them differently. */
const firstDay = { xlsx: '1900-03-01', ods: '1583-01-01' } as const;

/** Sampled, not searched: all of them are opened in one call. The same ones each time. */
const tables = fc.sample(anyTable(), { numRuns: 60, seed: 20_260_119 });

let office: LibreOffice;
beforeAll(() => {
  office = openLibreOffice();
});
afterAll(() => office.close());

describe.each(['xlsx', 'ods'] as const)('LibreOffice, given %s', (ending) => {
  it('reads every cell as it was written: text as text, values as values', async () => {
    const files = Object.fromEntries(
      tables.map((table, index) => [`table-${index}.${ending}`, bytesOf(table, ending)]),
    );

    const read = await office.convert(files, csvOf.values);

    expect(read.size).toBe(tables.length);
    for (const [index, table] of tables.entries()) {
      const rows = readShownCsv(read.get(`table-${index}`) ?? new Uint8Array());
      expect(rows).toEqual(expectedCells(table, ending));
    }
  });

  it('shows days and amounts as people of the language write them', async () => {
    const kinds = ['date', 'money', 'date', 'yes-no'] as const;
    const row: ExportCell[] = [
      { kind: 'date', iso: '1985-03-01' },
      -1205,
      { kind: 'year', value: 1985 },
      true,
    ];
    const shown = await office.convert(
      {
        [`french.${ending}`]: bytesOf(aTable({ kinds, rows: [row] }), ending),
        [`english.${ending}`]: bytesOf(aTable({ kinds, rows: [row], language: 'en' }), ending),
      },
      csvOf.shown,
    );

    const textsOf = (name: string) =>
      readShownCsv(shown.get(name) ?? new Uint8Array())[1]?.map(({ text }) => text);
    expect(textsOf('french')).toEqual(['01/03/1985', '-12.05 €', '1985', 'oui']);
    expect(textsOf('english')).toEqual(['1985-03-01', '-12.05 €', '1985', 'yes']);
  });

  it('finds the sheet by its name, and its filter', async () => {
    const table = aTable({ sheet: "L'équipe d'Ille", rows: [['a'], ['b']] });

    const read = await office.convert({ [`table.${ending}`]: bytesOf(table, ending) }, 'fods');

    const document = read.get('table')?.toString('utf8');
    expect(document).toContain('table:name="L&apos;équipe d&apos;Ille"');
    expect(document).toContain('table:display-filter-buttons="true"');
  });
});

function bytesOf(table: ExportTable, ending: Ending): Uint8Array {
  return written(writers[ending](table)).bytes;
}

function expectedCells({ columns, rows, language }: ExportTable, ending: Ending): ShownCell[][] {
  const titles = columns.map(({ title }) => ({ isText: true, text: title }));
  const words = { fr: ['non', 'oui'], en: ['no', 'yes'] }[language];
  const cellOf = (cell: ExportCell, kind: ExportColumn['kind']): ShownCell => {
    if (cell === null || cell === '') return { isText: false, text: '' };
    if (typeof cell === 'string') {
      return { isText: true, text: ending === 'ods' ? cell.replaceAll('\t', ' ') : cell };
    }
    if (typeof cell === 'boolean') return { isText: true, text: words[cell ? 1 : 0] ?? '' };
    if (typeof cell === 'number') {
      return { isText: false, text: String(kind === 'money' ? cell / 100 : cell + 0) };
    }
    if (cell.kind === 'year') return { isText: false, text: String(cell.value) };
    if (cell.iso < firstDay[ending]) return { isText: true, text: cell.iso };
    const [year, month, day] = cell.iso.split('-');
    // How LibreOffice, speaking English, edits what is shown as `01/03/1985` and as `1985-03-01`.
    const edited = { fr: `${month}/${day}/${year}`, en: cell.iso }[language];
    return { isText: false, text: edited };
  };
  return [
    titles,
    ...[...rows].map((row) => columns.map(({ kind }, at) => cellOf(row[at] ?? null, kind))),
  ];
}
