import { describe, expect, it } from 'vitest';
import { aSheetOf, aWorkbook } from './a-workbook.ts';
import { aSheet, aZip, text, workbookParts } from './a-zip.ts';
import { answerTo, cellsOf, tableOf } from './an-answer.ts';

describe('a spreadsheet', () => {
  it('is read as a person sees it', async () => {
    const file = await aSheetOf(
      ['Nom', 'Né le', 'Tél', 'Note', 'À jour', 'Calcul', 'Erreur', 'Mail'],
      [
        { richText: [{ text: 'de ' }, { text: 'La Tour' }] },
        new Date(Date.UTC(1975, 2, 12)),
        612_345_678,
        0.1 + 0.2,
        true,
        { formula: 'A1&"x"', result: 'Nomx' },
        { error: '#N/A' },
        { text: 'a@exemple.fr', hyperlink: 'mailto:a@exemple.fr' },
      ],
    );
    expect(await tableOf(file)).toMatchObject({
      format: 'xlsx',
      encoding: null,
      separator: null,
      sheets: ['Adhérents'],
      sheet: 'Adhérents',
      rows: [
        {
          line: 2,
          cells: [
            'de La Tour',
            '1975-03-12',
            '612345678',
            '0.3',
            'true',
            'Nomx',
            '',
            'a@exemple.fr',
          ],
        },
      ],
    });
  });

  it('never writes a number with an exponent', async () => {
    const file = await aSheetOf(['Nom', 'A', 'B'], ['x', 6.12e21, 1.5e-7]);
    expect(await cellsOf(file)).toEqual([['x', '6120000000000000000000', '0.00000015']]);
  });

  it('shows the zeros that a format puts in front', async () => {
    const file = await aWorkbook((book) => {
      const sheet = book.addWorksheet('A');
      sheet.addRow(['Nom', 'CP', 'Tél']);
      const row = sheet.addRow(['x', 1000, 612_345_678]);
      row.getCell(2).numFmt = '00000';
      row.getCell(3).numFmt = '0#" "##" "##" "##" "##';
    });
    expect(await cellsOf(file)).toEqual([['x', '01000', '0612345678']]);
  });

  it('reads dates of both systems, with their time when they have one', async () => {
    const days = (date1904: boolean) =>
      aWorkbook((book) => {
        book.properties.date1904 = date1904;
        const sheet = book.addWorksheet('A');
        sheet.addRow(['Nom', 'Né le', 'Le', 'À']);
        const row = sheet.addRow([
          'x',
          new Date(Date.UTC(1975, 2, 12)),
          new Date(Date.UTC(2024, 1, 29, 14, 5)),
          0.5,
        ]);
        row.getCell(2).numFmt = 'dd/mm/yyyy';
        row.getCell(3).numFmt = '[$-40C]d mmmm yyyy hh:mm';
        row.getCell(4).numFmt = 'hh:mm';
      });
    const expected = [['x', '1975-03-12', '2024-02-29 14:05', '12:00']];
    expect(await cellsOf(await days(false))).toEqual(expected);
    expect(await cellsOf(await days(true))).toEqual(expected);
  });

  it('shows percentages as such', async () => {
    const file = await aWorkbook((book) => {
      const sheet = book.addWorksheet('A');
      sheet.addRow(['Nom', 'A', 'B']);
      const row = sheet.addRow(['x', 0.2, 0.125]);
      row.getCell(2).numFmt = '0%';
      row.getCell(3).numFmt = '0.0 %;[Red]-0.0 %';
    });
    expect(await cellsOf(file)).toEqual([['x', '20 %', '12.5 %']]);
  });

  it('leaves a serial number of a day a number where its cell is no date', async () => {
    const file = await aSheetOf(['Nom', 'Date de naissance'], ['x', 27_465]);
    expect(await cellsOf(file)).toEqual([['x', '27465']]);
  });

  it('has names without a single damaged accent, whatever their number', async () => {
    const names = Array.from({ length: 8_000 }, (_, at) => `Éléonore Lefèvre à Orléans ${at}`);
    const file = await aSheetOf(['Nom', 'Ville'], ...names.map((name) => [name, 'Évreux']));
    expect((await cellsOf(file)).map(([name]) => name)).toEqual(names);
  });

  it('begins at its header, below merged titles', async () => {
    const file = await aWorkbook((book) => {
      const sheet = book.addWorksheet('A');
      sheet.addRow(['Adhérents de la section de Vernoy']);
      sheet.mergeCells('A1:D2');
      sheet.getCell('A4').value = 'Nom';
      sheet.getCell('B4').value = 'Prénom';
      sheet.getCell('A6').value = 'Petit';
    });
    const table = await tableOf(file);
    expect(table).toMatchObject({ headerRow: 3, headers: ['Nom', 'Prénom'] });
    expect(table.rows).toEqual([{ line: 6, cells: ['Petit', ''] }]);
  });

  it('is read from the sheet that was chosen, else the first visible one with a table', async () => {
    const file = await aWorkbook((book) => {
      book.addWorksheet('Couverture');
      book.addWorksheet('Caché', { state: 'hidden' }).addRows([
        ['Nom', 'Ville'],
        ['a', 'b'],
      ]);
      book.addWorksheet('2025').addRows([
        ['Nom', 'Ville'],
        ['Petit', 'Vernoy'],
      ]);
      book.addWorksheet('2026').addRows([
        ['Nom', 'Ville'],
        ['Grand', 'Vernoy'],
      ]);
    });
    const guessed = await tableOf(file);
    expect(guessed.sheets).toEqual(['Couverture', 'Caché', '2025', '2026']);
    expect(guessed.sheet).toBe('2025');
    expect((await tableOf(file, { sheet: '2026' })).rows[0]?.cells).toEqual(['Grand', 'Vernoy']);
    expect(await answerTo(file, { sheet: '2027' })).toEqual({ kind: 'empty' });
  });

  it('is read although its parts have unusual names, prefixes and order', async () => {
    const sheet =
      '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="s"><x:v>1</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t>Petit_x000D_\n&amp; Cie</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const strings =
      '<sst><si><t>Ville</t><rPh sb="0" eb="1"><t>aside</t></rPh></si><si><r><t>No</t></r><r><t><![CDATA[m]]></t></r></si></sst>';
    const table = await tableOf(aZip(workbookParts({ sheet, strings })));
    expect(table.headers).toEqual(['Nom', 'Ville']);
    expect(table.rows).toEqual([{ line: 2, cells: ['Petit\r\n& Cie', ''] }]);
  });

  it('has no row where cells are only styled, even a million of them', async () => {
    const empty = Array.from({ length: 1_000_000 }, (_, at) => `<row r="${at + 3}" s="1"/>`).join(
      '',
    );
    const sheet = aSheet(text('A1', 'Nom') + text('B1', 'Ville'), text('A2', 'Petit')).replace(
      '</sheetData>',
      `${empty}</sheetData>`,
    );
    expect(await cellsOf(aZip(workbookParts({ sheet })))).toEqual([['Petit', '']]);
  });

  it('has at most 300 columns that hold something', async () => {
    const styled = '<c r="XFD1" s="1"/>';
    const narrow = aSheet(text('A1', 'Nom') + text('KN1', 'Ville') + styled, text('A2', 'Petit'));
    const wide = aSheet(text('A1', 'Nom') + text('KO1', 'Ville'), text('A2', 'Petit'));
    expect((await tableOf(aZip(workbookParts({ sheet: narrow })))).headers).toEqual([
      'Nom',
      'Ville',
    ]);
    expect(await answerTo(aZip(workbookParts({ sheet: wide })))).toEqual({
      kind: 'too-many-columns',
      limit: 300,
      sheet: 'Adhérents',
    });
  });

  it('has at most 200,000 rows', async () => {
    const rows = Array.from(
      { length: 200_002 },
      (_, at) => `<row r="${at + 1}"><c t="str"><v>${at}</v></c></row>`,
    );
    const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
    expect(await answerTo(aZip(workbookParts({ sheet })))).toEqual({
      kind: 'too-many-rows',
      limit: 200_000,
      sheet: 'Adhérents',
    });
  });
});
