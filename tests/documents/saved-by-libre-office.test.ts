import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsOf, tableOf } from '../electron/files/parse/an-answer.ts';
import { type LibreOffice, openLibreOffice } from './libre-office.ts';

const rows = [
  ['Nom', 'Prénom', 'Code postal', 'Portable', 'Remarques'],
  ['LEFÈVRE', 'Éléonore', '01000', '0639981002', 'Cotisation 20 €; payée, « reçue »'],
  ['DE LA TOUR', 'Jean-Pierre', '35200', '0639981001', 'Tracte le samedi\nà 9 h'],
  ["N'GUYEN", 'Zoé', '94240', '', 'dit "Clos"'],
];
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = Buffer.from(rows.map((row) => row.map(quoted).join(';')).join('\n'));

/** Everything stays the text that it is. */
const asText = 'CSV:59,34,76,1,1/2/2/2/3/2/4/2/5/2,1036,true,false';
/** Encoding and separator, as LibreOffice numbers them. */
const textFiles = [
  ['UTF-8 with ;', 76, 59],
  ['UTF-8 with ,', 76, 44],
  ['UTF-8 with tabs', 76, 9],
  ['Windows-1252 with ;', 1, 59],
  ['ISO-8859-15 with ,', 22, 44],
  ['UTF-16 with tabs', 65_535, 9],
  ['UTF-16 with ;', 65_535, 59],
] as const;

/** Newer versions of LibreOffice write the mark when they are asked to; the file of an older one is given it. */
const mark = Buffer.from([0xef, 0xbb, 0xbf]);
const marked = (saved: Buffer) =>
  saved.subarray(0, 3).equals(mark) ? saved : Buffer.concat([mark, saved]);

let office: LibreOffice;
beforeAll(() => {
  office = openLibreOffice();
});
afterAll(() => office.close());

const savedAs = async (format: string) => {
  const made = await office.convert({ 'liste.csv': csv }, format, asText);
  return made.get('liste') ?? Buffer.alloc(0);
};

describe('a file that LibreOffice saves here and now', () => {
  it.each(['xlsx', 'ods', 'fods'])('is read cell by cell: %s', async (format) => {
    expect(await cellsOf(await savedAs(format))).toEqual(rows.slice(1));
  });

  it.each(textFiles)('is read cell by cell: CSV in %s', async (_, charset, separator) => {
    const format = `csv:Text - txt - csv (StarCalc):${separator},34,${charset},1,,0,false,true,false`;

    expect(await cellsOf(await savedAs(format))).toEqual(rows.slice(1));
  });

  it('is read cell by cell: CSV in UTF-8 that begins with a byte order mark', async () => {
    const format = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,,,true';

    const saved = marked(await savedAs(format));

    expect(await tableOf(saved)).toMatchObject({ encoding: 'utf-8-bom', headers: rows[0] });
    expect(await cellsOf(saved)).toEqual(rows.slice(1));
  });
});
