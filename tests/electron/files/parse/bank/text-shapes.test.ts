import { describe, expect, it } from 'vitest';
import { encodeWindows1252 } from '#shared/domain/export/csv/windows-1252.ts';
import { shortLines, statementOf } from './a-bank-answer.ts';

const lines = [
  'Date;Libellé;Débit;Crédit',
  '03/02/2026;"VIR ÉLÉONORE',
  'D’AILLY ""Cotisation"" ; 2026";;60,00 €',
  '04/02/2026;CHÈQUE N° 12;5,00;',
];
const expected = [
  ['2026-02-03', 6_000, 'VIR ÉLÉONORE D’AILLY "Cotisation" ; 2026'],
  ['2026-02-04', -500, 'CHÈQUE N° 12'],
];

const utf16 = (text: string, end: 'le' | 'be') => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return end === 'le' ? bytes : bytes.swap16();
};
const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', (text) => Buffer.from(text, 'utf8')],
  ['UTF-8 with its mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf8')],
  ['UTF-16', (text) => utf16(text, 'le')],
  ['UTF-16 the other way round', (text) => utf16(text, 'be')],
  ['what French Excel writes', encodeWindows1252],
];
const ends = [
  ['lines of Windows', '\r\n'],
  ['lines of Unix', '\n'],
  ['lines of old Macintoshes', '\r'],
] as const;
const separators = [';', '\t', '|'] as const;

describe('the same statement', () => {
  for (const [encoding, encode] of encodings) {
    it.each(ends)(`in ${encoding} with %s is read the same`, async (_, end) => {
      const file = encode(`${lines.join(end)}${end}`);

      const statement = await statementOf(file);

      expect(shortLines(statement)).toEqual(expected);
      expect(statement.faults).toEqual([]);
    });
  }

  it.each(separators)('between «%s» is read the same', async (separator) => {
    const text = lines
      .join('\n')
      .replaceAll(';', separator)
      .replace(` ${separator} 2026`, ' ; 2026');

    expect(shortLines(await statementOf(`${text}\n`))).toEqual(expected);
  });

  it('with one column of signed amounts has the same lines as with a debit and a credit', async () => {
    const signed = await statementOf(
      'Date;Libellé;Montant\n03/02/2026;VIR;60,00\n04/02/2026;CHQ;-5,00\n',
    );
    const parted = await statementOf(
      'Date;Libellé;Débit;Crédit\n03/02/2026;VIR;;60,00\n04/02/2026;CHQ;5,00;\n',
    );
    const negative = await statementOf(
      'Date;Libellé;Débit;Crédit\n03/02/2026;VIR;;60,00\n04/02/2026;CHQ;-5,00;\n',
    );

    expect(shortLines(parted)).toEqual(shortLines(signed));
    expect(shortLines(negative)).toEqual(shortLines(signed));
  });

  it('with the year first, or of two digits, has the same days', async () => {
    for (const day of ['2026-02-03', '03/02/26', '03.02.2026', '3/2/2026', '20260203']) {
      const statement = await statementOf(`Date;Libellé;Montant\n${day};VIR;60,00\n`);
      expect(statement.lines[0]?.bookedOn).toBe('2026-02-03');
    }
  });
});
