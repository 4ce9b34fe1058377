import { describe, expect, it } from 'vitest';
import { answerTo, cellsOf, tableOf } from './an-answer.ts';

const encodings = {
  'utf-8': (text: string) => Buffer.from(text, 'utf8'),
  'utf-8-bom': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'utf-16le': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  'windows-1252': (text: string) => Buffer.from(text.replaceAll('€', '\x80'), 'latin1'),
} as const;
const separators = { semicolon: ';', comma: ',', tab: '\t', bar: '|' } as const;
const lineEnds = { CRLF: '\r\n', LF: '\n', CR: '\r' } as const;

const matrix = Object.keys(encodings).flatMap((encoding) =>
  Object.entries(separators).flatMap(([name, separator]) =>
    Object.entries(lineEnds).map(([end, lineEnd]) => ({ encoding, name, separator, end, lineEnd })),
  ),
);

describe('a CSV file', () => {
  it.each(matrix)(
    'is read in $encoding with $name and $end',
    async ({ encoding, separator, lineEnd }) => {
      const rows = [
        ['Nom', 'Prénom', 'Cotisation'],
        ['Lefèvre', 'Zoé', '20 €'],
        [`"de La ${separator} Tour"`, '"à ""côté"""', `"deux${lineEnd}lignes"`],
        ['Petit', 'Luc', ''],
      ];
      const file = rows.map((cells) => cells.join(separator) + lineEnd).join('');

      const table = await tableOf(encodings[encoding as keyof typeof encodings](file));

      expect(table).toMatchObject({ format: 'csv', encoding, separator, headers: rows[0] });
      expect(table.rows).toEqual([
        { line: 2, cells: ['Lefèvre', 'Zoé', '20 €'] },
        { line: 3, cells: [`de La ${separator} Tour`, 'à "côté"', 'deux\nlignes'] },
        { line: 5, cells: ['Petit', 'Luc', ''] },
      ]);
    },
  );

  it('is read in UTF-16 without a byte order mark', async () => {
    const file = Buffer.from('Nom;Ville\nPetit;Vernoy\n', 'utf16le');
    expect(await tableOf(file)).toMatchObject({ encoding: 'utf-16le', headers: ['Nom', 'Ville'] });
    expect(await tableOf(Buffer.from(file).swap16())).toMatchObject({ encoding: 'utf-16be' });
  });

  it('keeps the signs that Windows has where Latin-1 has none', async () => {
    const file = Buffer.concat([
      Buffer.from('Nom;Note\nPetit;'),
      Buffer.from([0x80, 0x92, 0x9c, 0x8c, 0x96, 0xe9]),
    ]);
    expect(await cellsOf(file)).toEqual([['Petit', '€’œŒ–é']]);
  });

  it('is read as the person says when the guess is wrong', async () => {
    const file = Buffer.from('Nom,Prénom;Ville\nÉon,a;b\n', 'latin1');
    const table = await tableOf(file, { separator: ',', encoding: 'windows-1252' });
    expect(table.headers).toEqual(['Nom', 'Prénom;Ville']);
    expect(table.rows[0]?.cells).toEqual(['Éon', 'a;b']);
  });

  it('has two columns although commas stand in every address', async () => {
    expect(await cellsOf('Nom;Adresse\nPetit;12, rue X\nGrand;3, place Y\n')).toEqual([
      ['Petit', '12, rue X'],
      ['Grand', '3, place Y'],
    ]);
  });

  it('obeys the separator that it declares itself, in quotes or not', async () => {
    const french = Buffer.from('"sep=;"\r\nNom;Prénom\r\nLefèvre;Zoé\r\n', 'latin1');
    expect(await tableOf(french)).toMatchObject({ separator: ';', encoding: 'windows-1252' });
    expect(await cellsOf(french)).toEqual([['Lefèvre', 'Zoé']]);
    const table = await tableOf('sep=|\nNom|Ville;Pays\nPetit|a;b\n');
    expect(table).toMatchObject({ separator: '|', headers: ['Nom', 'Ville;Pays'] });
    expect(table.rows[0]?.line).toBe(3);
  });

  it('may have a single column', async () => {
    expect(await cellsOf('Nom\nPetit\nGrand\n')).toEqual([['Petit'], ['Grand']]);
  });

  it('begins at its header, below titles and blank lines', async () => {
    const table = await tableOf(
      'Section de Vernoy;;\nListe du 3 mai;;\n;;\nNom;Prénom;Ville\nPetit;Luc;Vernoy\n',
    );
    expect(table).toMatchObject({ headerRow: 3, headers: ['Nom', 'Prénom', 'Ville'] });
    expect(table.rows).toEqual([{ line: 5, cells: ['Petit', 'Luc', 'Vernoy'] }]);
  });

  it('finds a header whose names it does not know', async () => {
    const table = await tableOf('Liste;;\n\nAlpha;Beta;Gamma\n1;2;3\n4;5;6\n');
    expect(table.headers).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  it('does not take a person for a header because a cell says Portable and another Membre', async () => {
    const table = await tableOf(
      'Alpha;Beta;Gamma;Delta;Epsilon;Zeta;Eta\nDupont;Jean;Membre;Portable;1;2;3\n',
    );
    expect(table.headers[0]).toBe('Alpha');
  });

  it('begins where the person says', async () => {
    const table = await tableOf('Nom;Ville\nPatronyme;Lieu\nPetit;Vernoy\n', { headerRow: 1 });
    expect(table).toMatchObject({ headerRow: 1, headers: ['Patronyme', 'Lieu'] });
    expect(table.rows).toHaveLength(1);
  });

  it('keeps columns apart that have the same name, or none', async () => {
    const table = await tableOf('Nom;Téléphone;Téléphone;;Ville\na;1;2;3;b\n');
    expect(table.headers).toEqual(['Nom', 'Téléphone', 'Téléphone (2)', '(D)', 'Ville']);
  });

  it('survives a column named like a part of the language', async () => {
    const table = await tableOf('__proto__;constructor;Nom\na;b;c\n');
    expect(table.headers).toEqual(['__proto__', 'constructor', 'Nom']);
    expect(table.rows[0]?.cells).toEqual(['a', 'b', 'c']);
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('keeps rows of the wrong length as they are, to be refused by their line', async () => {
    const table = await tableOf(
      'Nom;Prénom;Ville\nPetit;Luc\nGrand;Zoé;Vernoy;trop\nJuste;Ève;Vernoy;;\n',
    );
    expect(table.rows).toEqual([
      { line: 2, cells: ['Petit', 'Luc'] },
      { line: 3, cells: ['Grand', 'Zoé', 'Vernoy', 'trop'] },
      { line: 4, cells: ['Juste', 'Ève', 'Vernoy'] },
    ]);
  });

  it('has no row below the list, where a spreadsheet wrote a million empty ones', async () => {
    const file = `Nom;Ville\nPetit;Vernoy\n${';\n'.repeat(1_000_000)}`;
    expect(await cellsOf(file)).toEqual([['Petit', 'Vernoy']]);
  });

  it('leaves out blank lines and headers that come again', async () => {
    const table = await tableOf('Nom;Ville\n\n ; \nPetit;Vernoy\nNom;Ville\nGrand;Vernoy\n\n\n');
    expect(table.rows.map(({ line }) => line)).toEqual([4, 6]);
  });

  it('counts lines inside quotes, so that line numbers are those of the file', async () => {
    const table = await tableOf('Nom;Note\nA;"un\ndeux\ntrois"\n\nB;x\n');
    expect(table.rows.map(({ line }) => line)).toEqual([2, 6]);
  });

  it('loses its stray zeros', async () => {
    expect(await cellsOf('Nom;Ville\nPe\0tit;Ver\0noy\n')).toEqual([['Petit', 'Vernoy']]);
  });

  it('is refused at the line where a quote opens and never closes', async () => {
    expect(await answerTo('Nom;Note\nA;b\nB;"oubli\nC;d\n')).toEqual({
      kind: 'unterminated-quote',
      line: 3,
      value: 'oubli',
    });
    expect(await answerTo('Nom;Note\nA;"b\nc"\nB;"oubli\r\nC;d')).toEqual({
      kind: 'unterminated-quote',
      line: 4,
      value: 'oubli',
    });
    expect(await answerTo('Nom;Note\nA;"b" c;d\n')).toEqual({
      kind: 'unterminated-quote',
      line: 2,
      value: 'b" c;d',
    });
  });

  it('is refused when ten megabytes follow a quote', async () => {
    const file = `Nom;Note\nA;"${'x;y\n'.repeat(2_500_000)}`;
    expect(await answerTo(file)).toEqual({
      kind: 'unterminated-quote',
      line: 2,
      value: 'x;y',
    });
  });

  it('is refused when one cell holds ten megabytes, and says which', async () => {
    const cell = `"${'x;y\n'.repeat(2_500_000)}"`;
    expect(await answerTo(`Nom;Note\nA;b\nC;${cell}\n`)).toEqual({
      kind: 'cell-too-long',
      limit: 100_000,
      line: 3,
      column: 'B',
      value: `${'x;y\n'.repeat(10)}…`,
    });
  });

  it('has at most 300 columns', async () => {
    const wide = (columns: number) => {
      const line = Array.from({ length: columns }, (_, at) => `c${at}`).join(';');
      return `${line}\n${line}x\n`;
    };
    expect(await tableOf(wide(300))).toMatchObject({ separator: ';' });
    expect(await answerTo(wide(301))).toEqual({ kind: 'too-many-columns', limit: 300 });
    expect(await answerTo(wide(10_000))).toEqual({ kind: 'too-many-columns', limit: 300 });
  });

  it('has at most 200,000 rows', async () => {
    const rows = (count: number) => `Nom;Ville\n${'Petit;Vernoy\n'.repeat(count)}`;
    expect((await tableOf(rows(200_000))).rows).toHaveLength(200_000);
    expect(await answerTo(rows(200_001))).toEqual({ kind: 'too-many-rows', limit: 200_000 });
  });

  it('is refused when it is too large or empty', async () => {
    expect(await answerTo(new Uint8Array(50_000_001))).toEqual({
      kind: 'too-large',
      bytes: 50_000_001,
      limit: 50_000_000,
    });
    expect(await answerTo('')).toEqual({ kind: 'empty' });
    expect(await answerTo('\uFEFF\r\n ;\r\n')).toEqual({ kind: 'empty' });
    expect(await answerTo('Nom;Prénom\n')).toEqual({ kind: 'empty' });
  });

  it.each([
    ['a PDF', '%PDF-1.7 Nom;Prénom\n', 'pdf'],
    ['a web page', '<html><table><tr><td>Nom</td></tr></table></html>', 'webpage'],
    ['a table of a web page', '\uFEFF\r\n<table><tr><td>Nom</td></tr></table>', 'webpage'],
    [
      'an XML spreadsheet of 2003',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'excel2003',
    ],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'calendar'],
    ['JSON', '[{"nom":"Petit"}]', 'json'],
    ['any XML', '<?xml version="1.0"?><liste/>', undefined],
  ])('is not %s, whatever its name says', async (_, file, found) => {
    expect(await answerTo(file)).toEqual({ kind: 'unknown-format', ...(found && { found }) });
  });

  it('is not a picture or a program', async () => {
    const noise = Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 256));
    expect(await answerTo(noise)).toEqual({ kind: 'unknown-format' });
  });
});
