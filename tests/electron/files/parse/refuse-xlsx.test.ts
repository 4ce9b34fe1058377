import { describe, expect, it } from 'vitest';
import { aSheetOf } from './a-workbook.ts';
import { aSheet, aZip, text, workbookParts } from './a-zip.ts';
import { answerTo } from './an-answer.ts';

describe('a spreadsheet that is dangerous or something else', () => {
  it('is refused by what it declares, before it is unpacked', async () => {
    const bomb = aZip(workbookParts({ sheet: Buffer.alloc(101_000_000, ' ') }));
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await answerTo(bomb)).toMatchObject({ kind: 'bomb', limit: 100_000_000 });
  });

  it('is refused when it unpacks a hundred times larger', async () => {
    const sheet = Buffer.alloc(20_000_000, ' ');
    expect(await answerTo(aZip(workbookParts({ sheet })))).toMatchObject({ kind: 'bomb' });
  });

  it('is refused when more comes out than it declares', async () => {
    const sheet = aSheet(text('A1', 'x'.repeat(5_000)));
    const lie = { declares: { 'xl/worksheets/feuille.xml': 600 } };
    const answer = await answerTo(aZip(workbookParts({ sheet }), lie));
    expect(answer).toMatchObject({ kind: 'bomb' });
  });

  it('is refused when it has thousands of parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`p${at}.xml`, '']));
    expect(await answerTo(aZip(parts))).toMatchObject({ kind: 'bomb' });
  });

  it('does not grow by entities', async () => {
    const laughs = `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    expect(await answerTo(aZip(workbookParts({ sheet: laughs })))).toMatchObject({
      kind: 'broken',
    });
  });

  it('asks for no password: it says that there is one', async () => {
    const office = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    const zipped = aZip(workbookParts({ sheet: '' }), { isEncrypted: true });
    expect(await answerTo(office)).toEqual({ kind: 'password-protected' });
    expect(await answerTo(zipped)).toEqual({ kind: 'password-protected' });
  });

  it('is old when it is of 1997, whatever its name', async () => {
    const old = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('Workbook\0', 'utf16le'),
    ]);
    expect(await answerTo(old)).toEqual({ kind: 'old-excel' });
  });

  it('is not another kind of zip', async () => {
    const slides = aZip({ ...workbookParts({ sheet: '' }), 'ppt/presentation.xml': '<p/>' });
    const docx = aZip({
      ...workbookParts({ sheet: '' }),
      'xl/workbook.xml': '<w:document xmlns:w="w"/>',
    });
    expect(await answerTo(slides)).toEqual({ kind: 'unknown-format', found: 'document' });
    expect(await answerTo(docx)).toEqual({ kind: 'unknown-format' });
  });

  it('has no cell of a megabyte: its sheet, row, column and beginning are named', async () => {
    const long = 'très long '.repeat(100_000);
    const direct = aSheet(text('A1', 'Nom') + text('B1', 'Ville'), text('B2', long));
    const shared = aSheet(text('A1', 'Nom') + text('B1', 'Ville'), '<c r="B2" t="s"><v>0</v></c>');
    const refusal = {
      kind: 'cell-too-long',
      limit: 100_000,
      sheet: 'Adhérents',
      line: 2,
      column: 'B',
      value: 'très long très long très long très long …',
    };
    expect(await answerTo(aZip(workbookParts({ sheet: direct })))).toEqual(refusal);
    const strings = `<sst><si><t>${long}</t></si></sst>`;
    expect(await answerTo(aZip(workbookParts({ sheet: shared, strings })))).toEqual(refusal);
  });

  it('is broken when it is cut short', async () => {
    const file = await aSheetOf(['Nom', 'Ville'], ['Petit', 'Vernoy']);
    expect(await answerTo(file.subarray(0, file.length - 400))).toMatchObject({ kind: 'broken' });
    const torn = aZip(workbookParts({ sheet: '<worksheet><sheetData><row><c' }));
    expect(await answerTo(torn)).toMatchObject({ kind: 'broken' });
  });

  it('is broken when what comes out is not what was put in', async () => {
    const lie = { checksums: { 'xl/worksheets/feuille.xml': 1_234 } };
    const sheet = aSheet(text('A1', 'Nom') + text('B1', 'Ville'), text('A2', 'Petit'));
    expect(await answerTo(aZip(workbookParts({ sheet }), lie))).toEqual({
      kind: 'broken',
      detail: 'checksum',
    });
  });

  it('is empty when no sheet holds a table', async () => {
    expect(await answerTo(await aSheetOf())).toEqual({ kind: 'empty' });
    expect(await answerTo(await aSheetOf(['Nom', 'Ville']))).toEqual({ kind: 'empty' });
  });
});
