import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import { texts, written } from '../shared/domain/export/a-table.ts';
import { type LibreOffice, openLibreOffice } from './libre-office.ts';

let office: LibreOffice;
beforeAll(() => {
  office = openLibreOffice();
});
afterAll(() => office.close());

describe('an export that is printed', () => {
  it.each([
    ['xlsx', writeXlsx],
    ['ods', writeOds],
  ] as const)('has its titles on every page, from %s', async (ending, write) => {
    const names = Array.from({ length: 150 }, (_, index) => `Élodie Łuczak ${index}`);
    const { bytes } = written(write(texts(...names)));

    const made = await office.convert({ [`table.${ending}`]: bytes }, 'pdf');

    const pages = pagesOf(made.get('table') ?? Buffer.alloc(0));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((page) => page.includes('Colonne 1'))).toEqual(pages);
    expect(names.filter((name) => !pages.join('\n').includes(name))).toEqual([]);
  });
});

/** The text of each page, as Poppler reads it. */
function pagesOf(pdf: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').filter((page) => page.trim() !== '');
}
