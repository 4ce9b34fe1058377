import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { ParsedTable } from '#shared/ipc/import-file.ts';
import { answerTo, tableOf } from './an-answer.ts';

// One table that LibreOffice 7.4 itself wrote, in every format and encoding: a cover sheet, two lines of titles
// with merged cells, headings that end in spaces, formatted dates, postcodes, telephones, and a total.
const folder = new URL('../../../fixtures/import/libreoffice/', import.meta.url);
const read = (name: string) => readFile(new URL(`adherents.${name}`, folder));
const readText = (name: string) => readFile(new URL(`adherents-${name}.csv`, folder));

const headers = [
  'Nom',
  'Prénom',
  'Date de naissance',
  'Code postal',
  'Portable',
  'Courriel',
  'Adresse',
  'Profession',
  'Remarques',
  'À jour',
  'Remise',
];

const sheet = [
  [
    'DE LA TOUR',
    'Jean-Pierre',
    '1958-04-01',
    '01000',
    '0639981001',
    'jp.delatour@exemple.fr',
    '12 rue des Tilleuls; bât. B',
    'Menuisier',
    'Tracte le samedi\nà 9 h',
    'true',
    '12.5 %',
  ],
  [
    'LEFÈVRE',
    'Éléonore',
    '1991-02-28',
    '35200',
    '',
    'eleonore.lefevre@exemple.fr',
    '3 place de l’Œuvre',
    'Infirmière',
    'Cotisation 20 €',
    'false',
    '12.5 %',
  ],
  [
    "N'GUYEN",
    'Zoé',
    '2004-12-31',
    '35200',
    '0639981003',
    '',
    '1 bis, chemin du "Clos"',
    '',
    '',
    'true',
    '12.5 %',
  ],
];

/** A text shows what a spreadsheet knows: French days, words for true and false. */
const asText = sheet.map((cells) =>
  cells.map((cell) =>
    cell
      .replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
      .replace(/^(?:true|false)$/, (word) => word.toUpperCase()),
  ),
);
const cellsOf = ({ rows }: ParsedTable) => rows.map(({ cells }) => cells);

describe('a table that LibreOffice wrote', () => {
  it.each([
    ['xlsx', 'xlsx'],
    ['ods', 'ods'],
    ['fods', 'ods'],
  ])('is the same in .%s', async (name, format) => {
    const table = await tableOf(await read(name));

    expect(table).toMatchObject({ format, sheet: 'Adhérents', headerRow: 4, headers });
    expect(table.sheets).toEqual(['Couverture', 'Adhérents']);
    expect(cellsOf(table)).toEqual(sheet);
    expect(table.rows.map(({ line }) => line)).toEqual([6, 7, 8]);
    expect(table.leftOut).toEqual([{ line: 11, text: 'Total : 3 adhérents' }]);
  });

  it.each([
    ['utf-8', 'utf-8', ';'],
    ['windows-1252', 'windows-1252', ';'],
    ['utf-16', 'utf-16le', '\t'],
    ['macintosh', 'macintosh', ';'],
    ['quoted-all', 'utf-8', ','],
  ])('is the same as text in %s', async (name, encoding, separator) => {
    const table = await tableOf(await readText(name));

    expect(table).toMatchObject({ encoding, separator, headerRow: 4, headers });
    expect(cellsOf(table)).toEqual(asText);
    expect(table.rows.map(({ line }) => line)).toEqual([6, 8, 9]);
    expect(table.leftOut).toEqual([{ line: 12, text: 'Total : 3 adhérents' }]);
  });

  it('is the same in Latin-9, which has no curly apostrophe', async () => {
    const table = await tableOf(await readText('latin-9'));

    expect(table).toMatchObject({ encoding: 'iso-8859-15', headers });
    const expected = asText.map((cells) => cells.map((cell) => cell.replace('’', "'")));
    expect(cellsOf(table)).toEqual(expected);
  });

  it('is refused as an Excel file of 1997, whose format is not read', async () => {
    expect(await answerTo(await read('xls'))).toEqual({ kind: 'old-excel' });
  });

  it('is read from the sheet that was chosen', async () => {
    expect(await answerTo(await read('ods'), { sheet: 'Couverture' })).toEqual({
      kind: 'empty',
      sheet: 'Couverture',
    });
  });
});
