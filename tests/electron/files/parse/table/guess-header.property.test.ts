import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessHeader } from '../../../../../electron/files/parse/table/guess-header.ts';
import { nameColumns } from '../../../../../electron/files/parse/table/name-columns.ts';
import { saidRows } from '../../../../../electron/files/parse/table/raw-row.ts';
import { splitTables } from '../../../../../electron/files/parse/table/split-tables.ts';

const known = ['Nom', 'Prénom', 'Téléphone', 'E-mail', 'Adresse', 'Code postal', 'Ville', 'Notes'];
const header = fc.shuffledSubarray(known, { minLength: 3 }).chain((names) =>
  fc.tuple(
    fc.constant(names),
    // As people leave them: spaces after, capitals, colons.
    fc.array(fc.constantFrom('', ' ', '\u00A0', ' :', '  '), {
      minLength: names.length,
      maxLength: names.length,
    }),
    fc.boolean(),
  ),
);
const written = header.map(([names, ends, isLoud]) =>
  names.map((name, at) => (isLoud ? name.toUpperCase() : name) + (ends[at] ?? '')),
);
const title = fc.constantFrom(
  ['Section de Vernoy'],
  ['', 'Liste des adhérents'],
  ['Édité le', '03/05/2026'],
  ['Parti – fédération 35', '', '', 'page 1'],
);
const value = fc.constantFrom('Petit', 'Vernoy', '06 39 98 10 01', '35200', '', 'a@exemple.fr');
const bodyOf = (width: number) =>
  fc.array(fc.array(value, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 40,
  });

describe('the header', () => {
  it('is found below any titles, whatever follows', () => {
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 12 }),
        written.chain((names) => fc.tuple(fc.constant(names), bodyOf(names.length))),
        (titles, [names, body]) => {
          expect(guessHeader([...titles, names, ...body])).toBe(titles.length);
        },
      ),
    );
  });

  it('is found below titles although nobody knows its names', () => {
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 12 }),
        fc.integer({ min: 5, max: 12 }),
        fc.integer({ min: 5, max: 30 }),
        (titles, width, rows) => {
          const names = Array.from({ length: width }, (_, at) => `Champ ${at}`);
          const full = Array.from({ length: rows + titles.length }, () => names.map(() => 'x'));
          expect(guessHeader([...titles, names, ...full])).toBe(titles.length);
        },
      ),
    );
  });

  it('gives each column a name that no other has', () => {
    const name = fc.constantFrom('', ' ', 'Nom', 'Nom ', 'Nom (2)', '(B)', 'Nom\u00A0(2)');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (headers) => {
        const names = nameColumns(headers);
        expect(new Set(names).size).toBe(headers.length);
      }),
    );
  });
});

describe('the tables of a sheet', () => {
  it('never lose a row between them, and never share one', () => {
    const line = fc.constantFrom(
      [],
      ['Bureau'],
      ['Nom', 'Prénom', 'Ville'],
      ['Nom', 'Prénom', 'Fonction'],
      ['Nom', 'Prénom'],
      ['Petit', 'Luc', 'Vernoy'],
      ['Petit', 'Luc'],
      ['a', 'b', 'c'],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const rows = saidRows(
          lines.map((cells, at) => ({ line: at + 1, cells })),
          'of-text',
        );
        const tables = splitTables(rows);
        const taken = tables.flatMap(({ header: top, body }) =>
          [top, ...body].map((row) => row.line),
        );
        expect(new Set(taken).size).toBe(taken.length);
        expect([...taken].sort((a, b) => a - b)).toEqual(taken);
        // Each person is in some table, once there is a header above.
        const first = tables[0]?.header.line ?? Number.POSITIVE_INFINITY;
        const people = rows.filter(({ cells, line: at }) => cells[0] === 'Petit' && at > first);
        expect(taken).toEqual(expect.arrayContaining(people.map((row) => row.line)));
      }),
      { numRuns: 500 },
    );
  });
});
