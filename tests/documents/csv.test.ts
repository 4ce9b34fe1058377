import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CsvOptions, writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import type { ExportTable } from '#shared/domain/export/table.ts';
import { aTable, texts, written } from '../shared/domain/export/a-table.ts';
import { type LibreOffice, openLibreOffice } from './libre-office.ts';
import { csvOf, readShownCsv } from './shown-csv.ts';

/** As a French office opens it: `;`, quotes, the given signs, everything that looks like a value made one. */
const readAs = (charset: 76 | 1) => `CSV:59,34,${charset},1,,1036,false,true`;
const french: CsvOptions = { separator: ';', encoding: 'utf-8-bom' };

let office: LibreOffice;
beforeAll(() => {
  office = openLibreOffice();
});
afterAll(() => office.close());

describe('LibreOffice, given CSV', () => {
  it('calculates nothing that was text, and would have without the guard', async () => {
    const formulas = ['=1+1', '+1+1', '-1-1', '@SUM(1;1)', '=1+1\nsuite', ' =1+1'];

    const cells = await opened(texts(...formulas), french);
    const unguarded = await shownBy(Buffer.from('=1+1\r\n'), 76);

    expect(cells.slice(1)).toEqual(formulas.map((text) => [text.replace(/^(\s*)/, "'$1")]));
    expect(unguarded).toEqual([['2']]);
  });

  it('leaves phones as people write them', async () => {
    const phones = ['06 12 34 56 78', '+32 470 12 34 56', '0590 12 34 56'];

    expect(await opened(texts(...phones), french)).toEqual([
      ['Colonne 1'],
      ...phones.map((phone) => [phone]),
    ]);
  });

  it('takes amounts, numbers and days for values', async () => {
    const table = aTable({
      kinds: ['money', 'number', 'date'],
      rows: [[-1250, 1234.5, { kind: 'date', iso: '1985-03-01' }]],
    });
    const bytes = written(writeCsv(table, french)).bytes;

    const read = await office.convert({ 'table.csv': bytes }, csvOf.values, readAs(76));

    const row = readShownCsv(read.get('table') ?? new Uint8Array())[1];
    expect(row?.map(({ isText }) => isText)).toEqual([false, false, false]);
  });

  it('reads the accents of Windows-1252', async () => {
    const names = ['Élodie Œuvrard', 'Łukasz', 'Zoë d’Ille — 12 €'];

    const cells = await opened(texts(...names), { separator: ';', encoding: 'windows-1252' });

    expect(cells.slice(1)).toEqual([['Élodie Œuvrard'], ['Lukasz'], ['Zoë d’Ille — 12 €']]);
  });

  it('keeps lines, quotes and separators inside their cell', async () => {
    const nasty = ['a\n\nb', 'dit "Jo"', 'a;b,c', '  deux  espaces  '];

    expect((await opened(texts(...nasty), french)).slice(1)).toEqual(nasty.map((text) => [text]));
  });
});

function opened(table: ExportTable, options: CsvOptions): Promise<string[][]> {
  const { bytes } = written(writeCsv(table, options));
  return shownBy(bytes, options.encoding === 'utf-8-bom' ? 76 : 1);
}

async function shownBy(bytes: Uint8Array, charset: 76 | 1): Promise<string[][]> {
  const read = await office.convert({ 'table.csv': bytes }, csvOf.shown, readAs(charset));
  const rows = readShownCsv(read.get('table') ?? new Uint8Array());
  return rows.map((row) => row.map(({ text }) => text));
}
