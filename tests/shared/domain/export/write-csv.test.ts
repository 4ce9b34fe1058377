import { describe, expect, it } from 'vitest';
import { type CsvOptions, writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import type { ExportTable } from '#shared/domain/export/table.ts';
import { aTable, texts, written } from './a-table.ts';

const french: CsvOptions = { separator: ';', encoding: 'utf-8-bom' };

const linesOf = (table: ExportTable, options = french) => {
  const { bytes } = written(writeCsv(table, options));
  const decoder = new TextDecoder(options.encoding === 'utf-8-bom' ? 'utf-8' : 'windows-1252');
  return decoder.decode(bytes).split('\r\n');
};

describe('writeCsv', () => {
  it('begins with the mark that tells Excel that this is UTF-8', () => {
    const { bytes } = written(writeCsv(texts('é'), french));

    expect([...bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x22]);
  });

  it('quotes titles, so that a first one called ID is no SYLK file', () => {
    const table = { ...aTable(), columns: [{ title: 'ID', kind: 'text', widthChars: 5 }] as const };

    expect(linesOf(table)[0]).toBe('"ID"');
  });

  it('writes money, numbers and dates as French spreadsheets type them', () => {
    const table = aTable({
      kinds: ['money', 'number', 'date', 'date', 'yes-no', 'text'],
      rows: [
        [
          -1250,
          0.5,
          { kind: 'date', iso: '1985-03-01' },
          { kind: 'year', value: 1985 },
          true,
          null,
        ],
      ],
    });

    expect(linesOf(table)[1]).toBe('-12,50;0,5;01/03/1985;1985;oui;');
  });

  it('writes them so that English ones cannot mistake them', () => {
    const table = aTable({
      kinds: ['money', 'date', 'yes-no'],
      language: 'en',
      rows: [[120005, { kind: 'date', iso: '1985-03-01' }, false]],
    });

    expect(linesOf(table, { separator: ',', encoding: 'utf-8-bom' })[1]).toBe(
      '1200.05,1985-03-01,no',
    );
  });

  it('quotes a decimal comma when commas separate', () => {
    const table = aTable({ kinds: ['money'], rows: [[150]] });

    expect(linesOf(table, { separator: ',', encoding: 'utf-8-bom' })[1]).toBe('"1,50"');
  });

  it('quotes what any separator would split, and doubles quotes', () => {
    expect(linesOf(texts('a;b', 'a,b', 'dit "Jo"', ' espace '))).toEqual([
      '"Colonne 1"',
      '"a;b"',
      '"a,b"',
      '"dit ""Jo"""',
      '" espace "',
      '',
    ]);
  });

  it('leaves French phones and names as they are', () => {
    expect(linesOf(texts('06 12 34 56 78', 'Dupont-Durand'))).toContain('06 12 34 56 78');
  });

  it('guards a formula that only the replacement of its first sign makes one', () => {
    expect(linesOf(texts('＝1', '\u22121'), { separator: ';', encoding: 'windows-1252' })).toEqual([
      '"Colonne 1"',
      "'=1",
      "'-1",
      '',
    ]);
  });

  it('says in which row and column a sign had to be replaced', () => {
    const table = aTable({ kinds: ['text', 'text'], rows: [['Zoé', 'Łódź']] });

    const { findings } = written(writeCsv(table, { separator: ';', encoding: 'windows-1252' }));

    expect(findings).toEqual([
      { kind: 'sign-replaced', row: 1, column: 1, sign: 'Ł', by: 'L' },
      { kind: 'sign-replaced', row: 1, column: 1, sign: 'ź', by: 'z' },
    ]);
  });

  it('counts all findings and keeps the first hundred', () => {
    const { findings, findingCount } = written(
      writeCsv(texts('Ł'.repeat(150)), { separator: ';', encoding: 'windows-1252' }),
    );

    expect({ kept: findings.length, findingCount }).toEqual({ kept: 100, findingCount: 150 });
  });

  it('takes a day that is none for text, and guards it', () => {
    const table = aTable({ kinds: ['date'], rows: [[{ kind: 'date', iso: '=1+1' }]] });

    expect(linesOf(table)[1]).toBe("'=1+1");
  });

  it('empties a number that is none, and says so', () => {
    const table = aTable({ kinds: ['text', 'number'], rows: [['a', Number.NaN]] });

    const { findings } = written(writeCsv(table, french));

    expect(linesOf(table)[1]).toBe('a;');
    expect(findings).toEqual([{ kind: 'not-a-number', row: 1, column: 1 }]);
  });

  it('reads no more rows than it was asked for, and none after it was stopped', () => {
    let read = 0;
    function* endless() {
      for (;;) {
        read += 1;
        yield ['a'];
      }
    }

    const run = writeCsv(aTable({ rows: endless() }), french);
    const step = run.next();
    run.return({ ok: false, error: { kind: 'too-many-rows', limit: 0 } });

    expect(step.value).toMatchObject({ rows: 500 });
    expect(read).toBe(500);
    expect(run.next().done).toBe(true);
  });
});
