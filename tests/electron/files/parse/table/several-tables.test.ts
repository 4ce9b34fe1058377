import { describe, expect, it } from 'vitest';
import { aContent, aDocument, row, says, sheet } from '../a-document.ts';
import { answerTo, cellsOf, tableOf } from '../an-answer.ts';

const bureau = ['Bureau', 'Fonction;Nom;Prénom', 'Trésorière;Petit;Ève'];
const members = ['Adhérents', 'Nom;Prénom;Ville', 'Grand;Luc;Vernoy', 'Juste;Zoé;Bréal'];
const fileOf = (...blocks: readonly (readonly string[])[]) =>
  blocks.map((lines) => lines.join('\n')).join('\n\n\n');

describe('several tables under one another', () => {
  it('are offered by their titles, and the largest is read', async () => {
    const table = await tableOf(fileOf(bureau, members));

    expect(table.tables).toEqual({
      chosen: 1,
      list: [
        { title: 'Bureau', line: 2, rowCount: 1 },
        { title: 'Adhérents', line: 7, rowCount: 2 },
      ],
    });
    expect(table).toMatchObject({ headerRow: 6, headers: ['Nom', 'Prénom', 'Ville'] });
    expect(table.rows.map(({ line }) => line)).toEqual([8, 9]);
  });

  it('are read one by one as the person chooses', async () => {
    const file = fileOf(bureau, members);
    expect(await tableOf(file, { table: 0 })).toMatchObject({
      headers: ['Fonction', 'Nom', 'Prénom'],
      rows: [{ line: 3, cells: ['Trésorière', 'Petit', 'Ève'] }],
    });
    expect(await answerTo(file, { table: 2 })).toEqual({ kind: 'empty' });
  });

  it('end where the next one begins, even when the person names the header', async () => {
    const table = await tableOf(fileOf(members, bureau), { headerRow: 1 });
    expect(table.rows.map(({ line }) => line)).toEqual([3, 4]);
    expect(table.tables?.chosen).toBe(0);
  });

  it('are found on a sheet, and without titles', async () => {
    const blank = row('<table:table-cell/>', 'table:number-rows-repeated="2"');
    const file = aDocument(
      aContent(
        sheet(
          'A',
          row(says('Lieu', 'Date', 'Présents')),
          row(says('Mairie', '3 mai', '12')),
          blank,
          row(says('Nom', 'Prénom')),
          row(says('Petit', 'Luc')),
        ),
      ),
    );
    const table = await tableOf(file);
    expect(table.tables?.list).toEqual([
      { title: null, line: 1, rowCount: 1 },
      { title: null, line: 5, rowCount: 1 },
    ]);
    expect(table.headers).toEqual(['Nom', 'Prénom']);
  });

  it('are those of people before those of anything else, however long', async () => {
    const days = Array.from({ length: 40 }, (_, day) => `${day};Mairie;12`);
    const table = await tableOf(fileOf(['Jour;Lieu;Présents', ...days], members));
    expect(table.headers).toEqual(['Nom', 'Prénom', 'Ville']);
  });

  it('are one table when each page repeats its columns: titles between are left out', async () => {
    const pageOf = (title: string, ...lines: readonly string[]) => [
      title,
      'Nom;Prénom;Ville',
      ...lines,
    ];
    const table = await tableOf(
      fileOf(pageOf('A', 'Aubry;Luc;Vernoy'), pageOf('B', 'Blin;Zoé;Bréal', 'Bo;Ève;Bréal')),
    );
    expect(table.tables).toBeUndefined();
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Aubry', 'Blin', 'Bo']);
    expect(table.leftOut).toEqual([{ line: 6, text: 'B' }]);
  });

  it('are one table although the second page writes its headings in capitals', async () => {
    const table = await tableOf('Nom;Ville\nPetit;Vernoy\n\nNOM :;VILLE \nGrand;Bréal\n');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Petit', 'Vernoy'],
      ['Grand', 'Bréal'],
    ]);
  });

  it('are not made of remarks in two columns above a list', async () => {
    const table = await tableOf(
      fileOf(['Section :;Vernoy', 'Édité le :;3 mai'], ['Nom;Prénom', 'Petit;Luc']),
    );
    expect(table.tables).toBeUndefined();
    expect(table.headers).toEqual(['Nom', 'Prénom']);
  });

  it('are not made of blank lines between people', async () => {
    const table = await tableOf('Nom;Prénom\nPetit;Luc\n\n\nGrand;Zoé\n\nMembre;Portable\n');
    expect(table.rows).toHaveLength(3);
  });
});

describe('the foot of a list', () => {
  const below = async (...lines: readonly string[]) => {
    const table = await tableOf(['Nom;Prénom;Ville', 'Petit;Luc;Vernoy', ...lines].join('\n'));
    return { people: table.rows.length, leftOut: (table.leftOut ?? []).map(({ text }) => text) };
  };

  it.each([
    'Total : 45 adhérents',
    'TOTAL;;45',
    'Total général;2;45',
    'Total adhérents : 45',
    "Nombre d'adhérents;45",
    'Nombre d’adhérents : 45;;',
    'Effectif : 45;;',
    ';;Total = 45',
    'Sous-total;45 €;',
    'Totaux;;1 234,50 €',
    'Moyenne d’âge : 54;;',
  ])('is no person: %s', async (line) => {
    expect(await below(line)).toMatchObject({ people: 1, leftOut: [expect.anything()] });
  });

  it.each([
    'Total;Jean;Vernoy',
    'Total;Jean;',
    'Total;;0612345678',
    'Nombre;Zoé;Bréal',
    'Totalement;;',
    'Effectif Luc;;',
    'Moyenne;Ève;35200',
  ])('is a person all the same: %s', async (line) => {
    expect(await below(line)).toEqual({ people: 2, leftOut: [] });
  });

  it('may be remarks below a blank line, with a date, a colon or a sentence', async () => {
    const remarks = ['Liste arrêtée au 3 mai 2026;;', 'Source : fichier de la section;;'];
    expect(await below('Total;;1', '', ...remarks)).toEqual({
      people: 1,
      leftOut: ['Total 1', 'Liste arrêtée au 3 mai 2026', 'Source : fichier de la section'],
    });
  });

  it('keeps a name that stands alone below a blank line', async () => {
    expect(await below('', 'Dupont;;')).toEqual({ people: 2, leftOut: [] });
  });

  it('keeps a total that stands among the people, to be seen and refused there', async () => {
    expect(await below('Sous-total;;1', 'Grand;Zoé;Bréal')).toEqual({ people: 3, leftOut: [] });
  });
});

describe('columns', () => {
  it('that are blank from top to bottom are none, and the others keep their letters', async () => {
    const table = await tableOf(';Nom;;Prénom;;\n;Petit;;Luc;x;\n;Grand;;Zoé;;\n');
    expect(table.headers).toEqual(['Nom', 'Prénom', '(E)']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Petit', 'Luc', 'x'],
      ['Grand', 'Zoé', ''],
    ]);
  });

  it('that are blank do not make a broken row look whole', async () => {
    const rows = await cellsOf('Nom;;Prénom;Ville\nPetit;;Luc;Vernoy\nGrand;;Zoé\na;;b;c;d\n');
    expect(rows).toEqual([
      ['Petit', 'Luc', 'Vernoy'],
      ['Grand', 'Zoé'],
      ['a', 'b', 'c', 'd'],
    ]);
  });

  it('have headings without the spaces and invisible signs around them', async () => {
    const table = await tableOf('\u200BNom\u00A0;  Prénom \u202F;Ville\u2007du   lieu\nP;L;V\n');
    expect(table.headers).toEqual(['Nom', 'Prénom', 'Ville du lieu']);
  });
});
