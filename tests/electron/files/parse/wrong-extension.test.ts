import { describe, expect, it } from 'vitest';
import { parseBytes } from '../../../../electron/files/parse/parse-bytes.ts';
import { aCard } from './a-card.ts';
import { aContent, aDocument, row, says, sheet } from './a-document.ts';
import { aSheetOf } from './a-workbook.ts';
import { aZip } from './a-zip.ts';

const csv = Buffer.from('Nom;Prénom\nPetit;Luc\n');
const ods = aDocument(aContent(sheet('A', row(says('Nom', 'Prénom')), row(says('Petit', 'Luc')))));

async function formatOf(fileName: string, bytes: Uint8Array) {
  const answer = await parseBytes({ fileName, bytes, options: {} });
  return answer.ok ? answer.value.format : answer.error;
}

describe('a file whose name lies', () => {
  it.each([
    ['liste.xlsx', csv, 'csv'],
    ['liste.ods', csv, 'csv'],
    ['liste.vcf', csv, 'csv'],
    ['liste.csv', ods, 'ods'],
    ['liste.xlsx', ods, 'ods'],
    ['liste.csv', Buffer.from(aCard('FN:Luc')), 'vcard'],
    ['sans-nom', Buffer.from(`\uFEFF\r\n${aCard('FN:Luc')}`), 'vcard'],
  ])('is read as what it is: %s', async (name, bytes, format) => {
    expect(await formatOf(name, bytes)).toBe(format);
  });

  it('is read as the spreadsheet it is', async () => {
    expect(await formatOf('liste.csv', await aSheetOf(['Nom', 'Ville'], ['a', 'b']))).toBe('xlsx');
  });

  it.each([
    ['contacts.vcf', Buffer.from('<!doctype html><p>Session expirée</p>'), 'webpage'],
    ['contacts.xls', Buffer.from('<html><table><tr><td>Nom'), 'webpage'],
    ['liste.csv', aZip({ 'photo.jpg': 'x' }), 'archive'],
    ['liste.xlsx', Buffer.from('\x1F\x8B\x08 Nom;Ville', 'latin1'), 'archive'],
    ['liste.ods', Buffer.from('%PDF-1.7'), 'pdf'],
    ['liste.csv', Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), 'picture'],
    ['liste.csv', Buffer.from('\uFEFF<html>', 'utf16le'), 'webpage'],
  ])('is refused as what it is: %s', async (name, bytes, found) => {
    expect(await formatOf(name, bytes)).toEqual({ kind: 'unknown-format', found });
  });
});
