import { describe, expect, it } from 'vitest';
import { aContent, aDocument, cell, row, says, sheet } from './a-document.ts';
import { answerTo, cellsOf, tableOf } from './an-answer.ts';

const documentOf = (...rows: readonly string[]) => aDocument(aContent(sheet('Adhérents', ...rows)));
const header = row(says('Nom', 'Prénom', 'Ville'));

describe('an OpenDocument spreadsheet', () => {
  it.each([
    ['office:value-type="float" office:value="612345678"', '612 345 678', '612345678'],
    ['office:value-type="float" office:value="612345678"', '06 12 34 56 78', '0612345678'],
    ['office:value-type="float" office:value="1000"', '01000', '01000'],
    ['office:value-type="float" office:value="0"', '0', '0'],
    ['office:value-type="float" office:value="0.30000000000000004"', '0,3', '0.3'],
    ['office:value-type="float" office:value="6.12E21"', '6,12E+21', '6120000000000000000000'],
    ['office:value-type="currency" office:value="20.5"', '20,50 €', '20.5'],
    ['office:value-type="percentage" office:value="0.2"', '20 %', '20 %'],
    ['office:value-type="date" office:date-value="1975-03-12"', '12 mars', '1975-03-12'],
    ['office:value-type="date" office:date-value="1975-03-12T00:00:00"', '', '1975-03-12'],
    [
      'office:value-type="date" office:date-value="2024-02-29T14:05:00.000000000"',
      '',
      '2024-02-29 14:05',
    ],
    ['office:value-type="time" office:time-value="PT09H05M00S"', '09:05:00', '09:05'],
    ['office:value-type="boolean" office:boolean-value="true"', 'VRAI', 'true'],
    ['office:value-type="string" calcext:value-type="error"', '#N/D', ''],
    ['office:value-type="string" office:string-value="entier"', 'coupé…', 'entier'],
    ['office:value-type="float" office:value="NaN"', 'douze', 'douze'],
  ])('reads a cell that is %s and shows %s', async (attributes, shown, text) => {
    const file = documentOf(
      header,
      row(says('Petit', 'Luc') + cell(attributes, `<text:p>${shown}</text:p>`)),
    );
    expect(await cellsOf(file)).toEqual([['Petit', 'Luc', text]]);
  });

  it('puts paragraphs, spaces, links and pieces together, and leaves comments out', async () => {
    const inside =
      '<office:annotation><text:p>une remarque</text:p></office:annotation><text:p>de<text:s text:c="2"/>La <text:span>To<text:a>ur</text:a></text:span></text:p><text:p>bis<text:tab/>ter<text:line-break/>fin</text:p><draw:frame><text:p>image</text:p></draw:frame>';
    const file = documentOf(header, row(cell('office:value-type="string"', inside) + says('Luc')));
    expect(await cellsOf(file)).toEqual([['de  La Tour\nbis\tter\nfin', 'Luc', '']]);
  });

  it('counts repeated and covered cells, which hold nothing or the same', async () => {
    const file = documentOf(
      row(
        says('Nom') + cell('table:number-columns-repeated="2"') + says('Ville', 'Pays', 'Courriel'),
      ),
      row(
        says('Petit') +
          '<table:covered-table-cell table:number-columns-repeated="2"><text:p>caché</text:p></table:covered-table-cell>' +
          cell(
            'office:value-type="string" table:number-columns-repeated="2"',
            '<text:p>x</text:p>',
          ) +
          cell('table:number-columns-repeated="16379"'),
      ),
    );
    expect(await tableOf(file)).toMatchObject({
      headers: ['Nom', 'Ville', 'Pays', 'Courriel'],
      rows: [{ line: 2, cells: ['Petit', 'x', 'x', ''] }],
    });
  });

  it('counts repeated rows, and forgets the million below the list', async () => {
    const blank = (count: number) =>
      row(cell('table:number-columns-repeated="1024"'), `table:number-rows-repeated="${count}"`);
    const file = documentOf(
      blank(3),
      `<table:table-header-rows>${header}</table:table-header-rows>`,
      row(says('Petit', 'Luc'), 'table:number-rows-repeated="2"'),
      blank(1_048_570),
    );
    const table = await tableOf(file);
    expect(table.headerRow).toBe(3);
    expect(table.rows.map(({ line }) => line)).toEqual([5, 6]);
  });

  it('is read from the first visible sheet with a table, and says which others there are', async () => {
    const styles =
      '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
    const people = (name: string) => row(says(name, 'Luc', 'Vernoy'));
    const content = aContent(
      sheet('Couverture', row(says('Section'))) +
        `<table:table table:name="Caché" table:style-name="ta1">${header}${people('Caché')}</table:table>` +
        sheet('2025', header, people('Petit')) +
        sheet('2026', header, people('Grand')),
      styles,
    );
    const guessed = await tableOf(aDocument(content));
    expect(guessed).toMatchObject({
      sheets: ['Couverture', 'Caché', '2025', '2026'],
      sheet: '2025',
    });
    expect(await cellsOf(aDocument(content), { sheet: '2026' })).toEqual([
      ['Grand', 'Luc', 'Vernoy'],
    ]);
    expect(await cellsOf(aDocument(content), { sheet: 'Caché' })).toHaveLength(1);
    expect(await answerTo(aDocument(content), { sheet: '2027' })).toEqual({ kind: 'empty' });
  });

  it('is read from a hidden sheet when there is no other', async () => {
    const styles =
      '<style:style style:name="x"><style:table-properties table:display="false"/></style:style>';
    const content = `<table:table table:name="A" table:style-name="x">${header}${row(says('Petit', 'Luc'))}</table:table>`;
    expect((await tableOf(aDocument(aContent(content, styles)))).sheet).toBe('A');
  });

  it('leaves out what was deleted, tables inside cells and copies from other files', async () => {
    const content = aContent(
      `<table:tracked-changes><table:deletion><table:table-cell><text:p>effacé</text:p></table:table-cell></table:deletion></table:tracked-changes>${sheet(
        'A',
        header,
        row(
          cell(
            'office:value-type="string"',
            `<text:p>Petit</text:p><table:table table:is-sub-table="true">${row(says('dedans'))}</table:table>`,
          ) + says('Luc'),
        ),
      )}<table:dde-links>${sheet('Autre', header, row(says('x', 'y')))}</table:dde-links>`,
    );
    const table = await tableOf(aDocument(content));
    expect(table.sheets).toEqual(['A']);
    expect(table.rows).toEqual([{ line: 2, cells: ['Petit', 'Luc', ''] }]);
  });

  it('has names without a single damaged accent, whatever their number', async () => {
    const names = Array.from({ length: 8_000 }, (_, at) => `Éléonore Lefèvre à Orléans ${at}`);
    const file = documentOf(header, ...names.map((name) => row(says(name, 'Évreux'))));
    expect((await cellsOf(file)).map(([name]) => name)).toEqual(names);
  });
});
