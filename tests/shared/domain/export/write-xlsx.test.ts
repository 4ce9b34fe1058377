import { describe, expect, it } from 'vitest';
import type { ExportTable } from '#shared/domain/export/table.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { cellsOf } from '../../../electron/files/parse/an-answer.ts';
import { aTable, refusalOf, texts, written } from './a-table.ts';
import { partsOf } from './parts-of.ts';

const sheetOf = (table: ExportTable) =>
  partsOf(written(writeXlsx(table)).bytes)['xl/worksheets/sheet1.xml'];

describe('writeXlsx', () => {
  it('keeps the zeros of postcodes and phones, as text', async () => {
    const { bytes } = written(writeXlsx(texts('01000', '0612345678')));

    expect(await cellsOf(bytes)).toEqual([['01000'], ['0612345678']]);
    expect(sheetOf(texts('01000'))).toContain(
      '<c r="A2" s="2" t="inlineStr"><is><t>01000</t></is></c>',
    );
  });

  it('puts what the reader has to know first above the titles, which stay the titles', () => {
    const sheet = sheetOf({ ...texts('a'), above: ['Une aide', 'et pas plus'] });

    expect(sheet).toMatch(/<row r="1"><c r="A1" [^>]*><is><t>Une aide</);
    expect(sheet).toMatch(/<row r="3"><c r="A3" [^>]*><is><t>Colonne 1<.*<row r="4"><c r="A4"/);
    expect(sheet).toContain('ySplit="3" topLeftCell="A4"');
    expect(sheet).toContain('<autoFilter ref="A3:A4"/>');
  });

  it('writes days and amounts as numbers that a person can calculate with', () => {
    const table = aTable({
      kinds: ['date', 'money', 'number'],
      rows: [[{ kind: 'date', iso: '1985-03-01' }, -1205, 2.5]],
    });

    expect(sheetOf(table)).toContain(
      '<row r="2"><c r="A2" s="4"><v>31107</v></c><c r="B2" s="3"><v>-12.05</v></c><c r="C2" s="0"><v>2.5</v></c></row>',
    );
  });

  it('writes a day that programs disagree on as text', () => {
    const table = aTable({ kinds: ['date'], rows: [[{ kind: 'date', iso: '1900-02-28' }]] });

    expect(sheetOf(table)).toContain('<t>1900-02-28</t>');
  });

  it('has no formula, whatever the text', () => {
    expect(sheetOf(texts('=1+1', '+1', '-1', '@A1', '{=1}'))).not.toMatch(/<f[ >/]/);
  });

  it('freezes the titles, gives them a filter and the columns their widths', () => {
    const sheet = sheetOf(
      aTable({
        kinds: ['text', 'date'],
        rows: [
          ['a', null],
          ['b', null],
        ],
      }),
    );

    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
    expect(sheet).toContain('<col min="2" max="2" width="20" style="4" customWidth="1"/>');
  });

  it('spells what XML cannot hold, and text that looks spelled', async () => {
    const nasty = ['a\u0001b', 'a_x0041_b', '\uD800', 'fin\uFFFF', '<&>"\''];

    const { bytes } = written(writeXlsx(texts(...nasty)));

    expect(await cellsOf(bytes)).toEqual(nasty.map((text) => [text]));
  });

  it('cuts a text that no cell can hold, at a whole sign, and says so', async () => {
    const { bytes, findings } = written(writeXlsx(texts(`${'a'.repeat(32_766)}👩`)));

    expect(await cellsOf(bytes)).toEqual([['a'.repeat(32_766)]]);
    expect(findings).toEqual([{ kind: 'text-cut', row: 1, column: 0, limit: 32_767 }]);
  });

  it('refuses a table that no sheet can hold', () => {
    function* tooMany() {
      for (let row = 0; row <= 1_048_576; row += 1) yield [];
    }

    expect(refusalOf(writeXlsx(aTable({ rows: tooMany() })))).toEqual({
      kind: 'too-many-rows',
      limit: 1_048_575,
    });
  });

  it('hands out small pieces while it reads the rows, and keeps none', () => {
    function* people() {
      for (let row = 0; row < 20_000; row += 1) yield [`Élodie ${(row * 7_919) % 20_011}`];
    }
    const sizes: number[] = [];

    for (const { bytes } of writeXlsx(aTable({ rows: people() }))) sizes.push(bytes.length);

    expect(sizes.length).toBe(81);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
  });

  it('says nothing of who made it, where or when', () => {
    const { bytes } = written(writeXlsx(texts('a')));
    const parts = partsOf(bytes);

    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
    ]);
    expect(parts['docProps/core.xml']).not.toMatch(/creator|created|modified/);
  });

  it('is the same file for the same table', () => {
    expect(written(writeXlsx(texts('a'))).bytes).toEqual(written(writeXlsx(texts('a'))).bytes);
  });
});
