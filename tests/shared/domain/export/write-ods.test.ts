import { describe, expect, it } from 'vitest';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import type { ExportTable } from '#shared/domain/export/table.ts';
import { aTable, texts, written } from './a-table.ts';
import { partsOf } from './parts-of.ts';

const contentOf = (table: ExportTable) => partsOf(written(writeOds(table)).bytes)['content.xml'];

describe('writeOds', () => {
  it('says what it is in its first bytes, not compressed', () => {
    const { bytes } = written(writeOds(texts('a')));

    expect(new TextDecoder().decode(bytes.subarray(30, 84))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    );
  });

  it('puts what the reader has to know first above the titles, which stay the titles', () => {
    const parts = partsOf(written(writeOds({ ...texts('a'), above: ['Une aide'] })).bytes);

    expect(parts['content.xml']).toMatch(
      /<table:table-header-rows><table:table-row>.*Une aide.*Colonne 1.*<\/table:table-header-rows>/,
    );
    expect(parts['content.xml']).toMatch(/target-range-address="[^"]*A2:[^"]*A3"/);
    expect(parts['settings.xml']).toMatch(/VerticalSplitPosition" config:type="int">2</);
  });

  it('writes days and amounts as values that a person can calculate with', () => {
    const table = aTable({
      kinds: ['date', 'money'],
      rows: [[{ kind: 'date', iso: '1985-03-01' }, -1205]],
    });

    expect(contentOf(table)).toContain(
      'office:date-value="1985-03-01"><text:p>01/03/1985</text:p>',
    );
    expect(contentOf(table)).toContain('office:currency="EUR" office:value="-12.05"');
  });

  it('keeps lines and runs of spaces', () => {
    expect(contentOf(texts(' a  b\nd'))).toContain(
      '<text:p><text:s text:c="1"/>a<text:s text:c="2"/>b</text:p><text:p>d</text:p>',
    );
  });

  it('writes a space for a tab, which LibreOffice would drop, and says so', () => {
    const { bytes, findings } = written(writeOds(texts('a\tb')));

    expect(partsOf(bytes)['content.xml']).toContain('<text:p>a b</text:p>');
    expect(findings).toEqual([{ kind: 'sign-replaced', row: 1, column: 0, sign: '\t', by: ' ' }]);
  });

  it('leaves out what XML cannot hold, and says so', () => {
    const { bytes, findings } = written(writeOds(texts('a\u0001b')));

    expect(partsOf(bytes)['content.xml']).toContain('<text:p>ab</text:p>');
    expect(findings).toEqual([
      { kind: 'sign-replaced', row: 1, column: 0, sign: '\u0001', by: '' },
    ]);
  });

  it('counts empty cells between others and leaves out those at the end', () => {
    const table = aTable({
      kinds: ['text', 'text', 'text', 'text'],
      rows: [['a', null, null, 'b'], ['c', null, null, null], []],
    });

    const rows = contentOf(table)?.match(/<table:table-row>.*?<\/table:table-row>/g) ?? [];

    expect(rows[1]).toContain('<table:table-cell table:number-columns-repeated="2"/>');
    expect(rows[2]).not.toContain('repeated');
    expect(rows[3]).toBe(
      '<table:table-row><table:table-cell table:number-columns-repeated="4"/></table:table-row>',
    );
  });

  it('freezes the titles and gives them a filter', () => {
    const parts = partsOf(written(writeOds(texts('a', 'b'))).bytes);

    expect(parts['settings.xml']).toContain(
      '<config:config-item config:name="VerticalSplitMode" config:type="short">2<',
    );
    expect(parts['content.xml']).toContain(
      "table:target-range-address=\"'Adhérents'.A1:'Adhérents'.A3\"",
    );
  });
});
