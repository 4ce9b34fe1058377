import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ReportWords,
  reportSheet,
} from '#shared/domain/contributions/reports/report-sheet.ts';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import type { SheetRow } from '#shared/domain/export/table.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { aMember } from '../builders/a-member.ts';
import { aContribution } from '../shared/domain/contributions/a-contribution.ts';
import { factsOf, reportOf, whose } from '../shared/domain/contributions/reports/report-facts.ts';
import { written } from '../shared/domain/export/a-table.ts';
import { type LibreOffice, openLibreOffice } from './libre-office.ts';
import { csvOf, readShownCsv } from './shown-csv.ts';

const people = Array.from({ length: 40 }, (_, who) =>
  aMember({
    civility: who % 3 === 0 ? null : 'mme',
    joinedOn: `20${10 + (who % 16)}-0${1 + (who % 9)}-10`,
    town: who % 4 === 0 ? 'Redon' : 'Vernoy',
  }),
);
const ledger = people.flatMap((_, who) =>
  [2023, 2024, 2025].map((year) =>
    aContribution({
      ...{ memberId: whose(who), year, amount: 1_999 + who * 7 },
      receivedOn: `${year}-0${1 + (who % 9)}-11`,
      means: who % 2 === 0 ? { kind: 'cash' } : { kind: 'card', reference: null },
    }),
  ),
);
const questions = [
  { kind: 'membership', from: '2025-01-01', to: '2025-12-31' },
  { kind: 'contributions', from: '2025-01-01', to: '2025-12-31' },
  { kind: 'renewals', on: '2025-12-31', years: 3 },
  { kind: 'receipts', year: 2024 },
];
const words: ReportWords = {
  language: 'fr',
  title: 'Rapport',
  above: ['Vernoy-sur-Lie', 'Empreinte'],
  word: (word) => word,
  month: (month) => month,
};

let office: LibreOffice;
beforeAll(() => {
  office = openLibreOffice();
});
afterAll(() => office.close());

/** The formulas alone: what they come to is for LibreOffice to find. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, part]) => {
    const text = strFromU8(part)
      .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
      .replace(/(table:formula="[^"]*" [^>]*?) office:value="[^"]*"><text:p>[^<]*/g, '$1><text:p>');
    return [path, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function numberIn(cell: SheetRow[number] | undefined): number | null {
  if (typeof cell === 'number') return cell;
  if (cell === null || cell === undefined || typeof cell !== 'object') return null;
  switch (cell.kind) {
    case 'money':
      return cell.cents / 100;
    case 'sum':
      return cell.isMoney ? cell.value / 100 : cell.value;
    case 'rate':
      return cell.value;
    default:
      return null;
  }
}

const sheets = questions.map((question) =>
  reportSheet(reportOf(factsOf(people, ledger), question), words),
);

describe('LibreOffice, given reports', () => {
  it.each(['xlsx', 'ods'] as const)(
    'computes every sum and share of a report in %s as ours',
    async (ending) => {
      const write = { xlsx: writeXlsx, ods: writeOds }[ending];
      const files = Object.fromEntries(
        sheets.map((sheet, at) => [
          `report-${at}.${ending}`,
          withoutResults(written(write(sheet)).bytes),
        ]),
      );

      const read = await office.convert(files, csvOf.values);

      for (const [at, sheet] of sheets.entries()) {
        const rows = readShownCsv(read.get(`report-${at}`) ?? new Uint8Array());
        const above = (sheet.above?.length ?? 0) + 1;
        const said = [...sheet.rows].flatMap((row, line) =>
          row.flatMap((cell, column) => {
            const ours = numberIn(cell);
            return ours === null
              ? []
              : [[ours, Number(rows[line + above]?.[column]?.text.replace('%', 'e-2'))]];
          }),
        );
        expect(said.length).toBeGreaterThan(10);
        for (const [ours, theirs] of said) expect(theirs).toBeCloseTo(ours ?? Number.NaN, 4);
      }
    },
  );
});
