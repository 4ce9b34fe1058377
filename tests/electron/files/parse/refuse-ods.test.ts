import { describe, expect, it } from 'vitest';
import { aContent, aDocument, cell, row, says, sheet } from './a-document.ts';
import { aZip } from './a-zip.ts';
import { answerTo } from './an-answer.ts';

const header = row(says('Nom', 'Prénom', 'Ville'));
const documentOf = (...rows: readonly string[]) => aDocument(aContent(sheet('Liste', ...rows)));
const repeated = (what: 'rows' | 'columns', times: number) =>
  `table:number-${what}-repeated="${times}"`;
const x = '<text:p>x</text:p>';

describe('an OpenDocument spreadsheet that is dangerous or something else', () => {
  it('says that there is a password, whether each part or the whole is encrypted', async () => {
    const manifest =
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    const parts = aDocument(Buffer.from('9f2c', 'hex'), { 'META-INF/manifest.xml': manifest });
    const whole = aDocument('', { 'encrypted-package': 'x' });
    expect(await answerTo(parts)).toEqual({ kind: 'password-protected' });
    expect(await answerTo(whole)).toEqual({ kind: 'password-protected' });
  });

  it('has at most 200,000 rows, even when they are said in one', async () => {
    const file = documentOf(header, row(says('Petit'), repeated('rows', 1_000_000)));
    expect(await answerTo(file)).toEqual({ kind: 'too-many-rows', limit: 200_000, sheet: 'Liste' });
  });

  it('has at most 300 columns, even when they are said in one', async () => {
    const wide = cell(`office:value-type="string" ${repeated('columns', 16_384)}`, x);
    expect(await answerTo(documentOf(header, row(wide)))).toEqual({
      kind: 'too-many-columns',
      limit: 300,
      sheet: 'Liste',
    });
  });

  it('has at most fifteen million cells', async () => {
    const wide = cell(`office:value-type="string" ${repeated('columns', 250)}`, x);
    const file = documentOf(header, row(wide, repeated('rows', 150_000)));
    expect(await answerTo(file)).toEqual({
      kind: 'too-many-cells',
      limit: 15_000_000,
      sheet: 'Liste',
    });
  });

  it('has no cell of a megabyte: its place and its beginning are named', async () => {
    const file = documentOf(header, row(says('Petit', 'Luc', 'très long '.repeat(100_000))));
    expect(await answerTo(file)).toEqual({
      kind: 'cell-too-long',
      limit: 100_000,
      sheet: 'Liste',
      line: 2,
      column: 'C',
      value: 'très long très long très long très long …',
    });
  });

  it('is refused when it unpacks a hundred times larger', async () => {
    expect(await answerTo(aDocument(Buffer.alloc(20_000_000, ' ')))).toMatchObject({
      kind: 'bomb',
    });
  });

  it('does not grow by entities', async () => {
    const laughs = aContent(sheet('A', header, row(says('&b;', 'x')))).replace(
      '?>',
      '?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>',
    );
    expect(await answerTo(aDocument(laughs))).toMatchObject({ kind: 'broken' });
  });

  it('is not a hundred thousand tags deep, nor one tag with a million attributes', async () => {
    const noise = Array.from({ length: 20_000 }, (_, at) => `a${at}="${at * 7919}"`).join(' ');
    const deep = '<a>'.repeat(100_000) + Buffer.from(noise).toString('base64');
    expect(await answerTo(aDocument(deep))).toEqual({ kind: 'broken', detail: 'depth' });
    expect(await answerTo(aDocument(`<a ${noise}/>`))).toEqual({
      kind: 'broken',
      detail: 'attributes',
    });
  });

  it('is broken when it is cut short', async () => {
    const file = documentOf(header, row(says('Petit', 'Luc')));
    expect(await answerTo(file.subarray(0, file.length - 100))).toMatchObject({ kind: 'broken' });
    const torn = aContent(sheet('A', header)).slice(0, -60);
    expect(await answerTo(aDocument(torn))).toMatchObject({ kind: 'broken' });
  });

  it('is not a text, a drawing or a book', async () => {
    const odt = aZip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': '<x/>',
    });
    const epub = aZip({ mimetype: 'application/epub+zip' });
    const photos = aZip({ 'photo.jpg': 'x' });
    expect(await answerTo(odt)).toEqual({ kind: 'unknown-format', found: 'document' });
    expect(await answerTo(epub)).toEqual({ kind: 'unknown-format', found: 'document' });
    expect(await answerTo(photos)).toEqual({ kind: 'unknown-format', found: 'archive' });
  });
});
