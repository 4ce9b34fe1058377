import { afterEach, describe, expect, it, vi } from 'vitest';
import { meterEvery } from '../../../../electron/files/parse/meter.ts';
import { parseBytes } from '../../../../electron/files/parse/parse-bytes.ts';
import { aCard } from './a-card.ts';
import { aContent, aDocument, row, says, sheet } from './a-document.ts';
import { aWorkbook } from './a-workbook.ts';

const people = Array.from({ length: 2_500 }, (_, at) => [`Nom${at}`, `Prénom${at}`, 'Rennes']);
const rows = [['Nom', 'Prénom', 'Ville'], ...people];
const content = aContent(sheet('Adhérents', ...rows.map((cells) => row(says(...cells)))));

const openDocument = 'application/vnd.oasis.opendocument.spreadsheet';

const files: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array>> = {
  CSV: () => Buffer.from(rows.map((cells) => cells.join(';')).join('\n')),
  'XLSX, behind a page of words': () =>
    aWorkbook((book) => {
      book.addWorksheet('Lisez-moi');
      book.addWorksheet('Adhérents').addRows(rows as unknown[][]);
    }),
  ODS: () => aDocument(content),
  'flat ODS': () =>
    Buffer.from(
      content
        .replace('office:document-content ', `office:document office:mimetype="${openDocument}" `)
        .replace('/office:document-content', '/office:document'),
    ),
  vCard: () => Buffer.from(people.map(([n, p]) => aCard(`N:${n};${p};;;`)).join('')),
};

describe('the progress of reading', () => {
  afterEach(() => vi.useRealTimers());

  it.each(Object.entries(files))('goes up step by step to the end of a %s', async (_, make) => {
    const shares: number[] = [];

    const answer = await parseBytes(
      { fileName: 'fichier', bytes: await make(), options: {} },
      (done, of) => {
        if (of > 0) shares.push(done / of);
      },
    );

    expect(answer.ok).toBe(true);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(0)).toBeLessThan(0.5);
    expect(shares.at(-1)).toBeGreaterThan(0.85);
    expect(shares.at(-1)).toBeLessThan(1.05);
  });

  it('is told now and then, never above the whole, and not while the length is unknown', () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const told: unknown[] = [];
    const meter = meterEvery(100, (progress) => told.push(progress));

    meter(1, 10);
    vi.advanceTimersByTime(100);
    meter(2, 0);
    meter(3, 10);
    meter(4, 10);
    vi.advanceTimersByTime(100);
    meter(12, 10);

    expect(told).toEqual([
      { done: 3, of: 10 },
      { done: 10, of: 10 },
    ]);
  });
});
