import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBytes } from '../../../../electron/files/parse/parse-bytes.ts';
import { aSheet, aZip, text, workbookParts } from './a-zip.ts';
import { isAnAnswer } from './is-an-answer.ts';

const spreadsheet = Buffer.from(
  aZip(
    workbookParts({ sheet: aSheet(text('A1', 'Nom') + text('B1', 'Ville'), text('A2', 'Petit')) }),
  ),
);

describe('parseBytes, for any bytes', () => {
  it('answers to noise', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), isAnAnswer));
  });

  it('answers to noise that begins like a file it knows', async () => {
    const magic = fc.constantFrom(
      'PK\x03\x04',
      '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
      '\xEF\xBB\xBF',
      '\xFF\xFE',
      '"',
    );
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 500 }), (start, rest) =>
        isAnAnswer(Buffer.concat([Buffer.from(start, 'latin1'), rest])),
      ),
    );
  });

  it('answers to lines of quotes, separators and line ends', async () => {
    const sign = fc.constantFrom('"', ';', ',', '\t', '\n', '\r', ' ', 'Nom', 'é', '\0', '|');
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 200 }), (signs) =>
        isAnAnswer(Buffer.from(signs.join(''), 'utf8')),
      ),
    );
  });

  it('answers to a spreadsheet that was cut short', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: spreadsheet.length - 1 }), (length) =>
        isAnAnswer(spreadsheet.subarray(0, length)),
      ),
    );
  });

  it('answers to a spreadsheet in which some bytes changed', async () => {
    const change = fc.tuple(fc.nat({ max: spreadsheet.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const damaged = Buffer.from(spreadsheet);
        for (const [at, byte] of changes) damaged[at] = byte;
        return isAnAnswer(damaged);
      }),
      { numRuns: 500 },
    );
  });

  it('answers to a sheet, styles and texts that were damaged before they were zipped', async () => {
    const parts = workbookParts({
      sheet: aSheet(
        text('A1', 'Nom') + text('B1', 'Ville'),
        '<c r="A2" s="1"><v>27465.5</v></c><c r="B2" t="s"><v>0</v></c>',
      ),
      strings: '<sst><si><r><t>Ver</t></r><r><t>noy</t></r></si></sst>',
      styles:
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    });
    const path = fc.constantFrom(...Object.keys(parts));
    const change = fc.tuple(
      path,
      fc.nat({ max: 400 }),
      fc.constantFrom('9', '-', 'e', '"', '<', '>', '/', '', 'A', '\0', '&'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = { ...parts };
        for (const [where, at, sign] of changes) {
          const part = String(damaged[where]);
          damaged[where] = part.slice(0, at) + sign + part.slice(at + 1);
        }
        return isAnAnswer(aZip(damaged));
      }),
      { numRuns: 500 },
    );
  });

  it('reads back any cells that were written with quotes', async () => {
    const cell = fc
      .stringMatching(/^[A-Za-zé0-9;,|"'\n\t -]{0,12}$/)
      .filter((written) => written.trim() !== '');
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const quoted = (cells: readonly string[]) =>
          cells.map((written) => `"${written.replaceAll('"', '""')}"`).join(';');
        const file = ['Nom;Prénom;Ville', ...rows.map(quoted)].join('\r\n');

        const answer = await parseBytes({
          fileName: 'fichier',
          bytes: Buffer.from(file),
          options: { separator: ';' },
        });

        expect(answer.ok && answer.value.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
