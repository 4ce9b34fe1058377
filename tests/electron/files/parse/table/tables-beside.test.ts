import { describe, expect, it } from 'vitest';
import { tableOf } from '../an-answer.ts';

const fileOf = (...lines: readonly string[]) => lines.join('\n');

const twoLists = fileOf(
  'Adhérents;;;;Bureau;;',
  'Nom;Prénom;Ville;;Fonction;Nom;Prénom',
  'Grand;Luc;Vernoy;;Trésorière;Petit;Ève',
  'Juste;Zoé;Bréal;;;;',
);

describe('tables beside one another', () => {
  it('are offered by their titles, and the largest is read', async () => {
    const table = await tableOf(twoLists);

    expect(table.tables).toEqual({
      chosen: 0,
      list: [
        { title: 'Adhérents', line: 2, rowCount: 2 },
        { title: 'Bureau', line: 2, rowCount: 1 },
      ],
    });
    expect(table.headers).toEqual(['Nom', 'Prénom', 'Ville']);
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(['Grand', 'Juste']);
  });

  it('are read one by one as the person chooses', async () => {
    expect(await tableOf(twoLists, { table: 1 })).toMatchObject({
      headers: ['Fonction', 'Nom', 'Prénom'],
      rows: [{ line: 3, cells: ['Trésorière', 'Petit', 'Ève'] }],
    });
  });

  it('are offered by their columns when they have no title, and stay two of the same columns', async () => {
    const file = fileOf('Nom;Prénom;;Nom;Prénom', 'Aubry;Luc;;Blin;Zoé', 'Bo;Ève;;Cam;Ali');

    expect((await tableOf(file)).tables?.list.map(({ title }) => title)).toEqual([
      'Nom, Prénom (A–B)',
      'Nom, Prénom (D–E)',
    ]);
  });

  it('are one when the columns after the blank one name nobody', async () => {
    const table = await tableOf(fileOf('Nom;Prénom;;Ville;Courriel', 'Aubry;Luc;;Vernoy;a@b.fr'));

    expect(table.tables).toBeUndefined();
    expect(table.headers).toEqual(['Nom', 'Prénom', 'Ville', 'Courriel']);
  });

  it('are one when something stands between them', async () => {
    const table = await tableOf(fileOf('Nom;Prénom;;Nom;Prénom', 'Aubry;Luc;x;Blin;Zoé'));

    expect(table.tables).toBeUndefined();
  });
});
