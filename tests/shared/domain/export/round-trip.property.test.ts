import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFormulaGuard } from '#shared/domain/export/csv/formula-guard.ts';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import type { ExportCell, ExportTable } from '#shared/domain/export/table.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { cellsOf } from '../../../electron/files/parse/an-answer.ts';
import { anyTable, anyText, written } from './a-table.ts';

/** What readers give back: days as ISO, one kind of line break, blank cells as nothing. */
function expected({ columns, rows, language }: ExportTable): string[][] {
  const textOf = (cell: ExportCell, kind: string): string => {
    if (cell === null) return '';
    if (typeof cell === 'boolean')
      return { fr: ['non', 'oui'], en: ['no', 'yes'] }[language][cell ? 1 : 0] ?? '';
    if (typeof cell === 'number') return String(kind === 'money' ? cell / 100 : cell + 0);
    if (typeof cell === 'string')
      return cell.trim() === '' ? '' : cell.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n');
    return cell.kind === 'date' ? cell.iso : String(cell.value);
  };
  return [...rows].map((row) => columns.map(({ kind }, at) => textOf(row[at] ?? null, kind)));
}

/** The cells of a CSV as the importer will understand them: guard off, French numbers and days as ours. */
function understood({ columns, language }: ExportTable, rows: readonly (readonly string[])[]) {
  const cellOf = (cell: string, kind: string): string => {
    if (kind === 'text' || kind === 'yes-no')
      return cell.trim() === '' ? '' : withoutFormulaGuard(cell);
    const plain = language === 'fr' ? cell.replace(',', '.') : cell;
    if (kind === 'money' || kind === 'number') return plain === '' ? '' : String(Number(plain));
    return /^\d\d\/\d\d\/\d{4}$/.test(cell) ? cell.split('/').reverse().join('-') : cell;
  };
  return rows.map((row) => row.map((cell, at) => cellOf(cell, columns[at]?.kind ?? 'text')));
}

const withEverySign = anyTable(fc.oneof(anyText, fc.string({ unit: 'binary', maxLength: 20 })));

describe('any table', () => {
  it('is read back equal from XLSX, with every sign there is', async () => {
    await fc.assert(
      fc.asyncProperty(withEverySign, async (table) => {
        const { bytes } = written(writeXlsx(table));
        expect(await cellsOf(bytes, { headerRow: 0 })).toEqual(expected(table));
      }),
    );
  });

  it.each([';', ',', '\t'] as const)(
    'is read back equal from CSV separated by %j',
    async (separator) => {
      await fc.assert(
        fc.asyncProperty(anyTable(), async (table) => {
          const { bytes } = written(writeCsv(table, { separator, encoding: 'utf-8-bom' }));
          const cells = await cellsOf(bytes, { headerRow: 0, separator });
          expect(understood(table, cells)).toEqual(expected(table));
        }),
      );
    },
  );

  it('is read back equal from ODS', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable(), async (table) => {
        const { bytes } = written(writeOds(table));
        const withoutTabs = expected(table).map((row) =>
          row.map((cell) => cell.replaceAll('\t', ' ')),
        );
        expect(await cellsOf(bytes, { headerRow: 0 })).toEqual(withoutTabs);
      }),
    );
  });
});
