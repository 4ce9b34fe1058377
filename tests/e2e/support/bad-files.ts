import { randomBytes } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aSheet, aZip, text, workbookParts } from '../../electron/files/parse/a-zip.ts';

export type BadFile = {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly says: string | RegExp;
};

const sheetPath = 'xl/worksheets/feuille.xml';
const people = aSheet(
  text('A1', 'Nom') + text('B1', 'Prénom'),
  text('A2', 'Aubépine') + text('B2', 'Zoé'),
);
const workbook = aZip(workbookParts({ sheet: people }));
const zeros = (bytes: number) => Buffer.alloc(bytes, '0');
const bombOf = (bytes: number) => workbookParts({ sheet: zeros(bytes) });
/** The container of Office 97, with the name of one of its parts. */
const compound = (part: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(`${part}\0`, 'utf16le'),
  ]);
const flipped = (bytes: Uint8Array): Uint8Array => {
  const place = Buffer.from(bytes).indexOf(sheetPath) + sheetPath.length + 20;
  return bytes.with(place, (bytes[place] ?? 0) ^ 0x10);
};

const squeezed = 'Il est comprimé bien plus qu’un vrai classeur ne peut l’être';
const broken = 'Il est abîmé ou incomplet.';
const foreign = 'Ce n’est ni un CSV, ni un classeur (.xlsx, .ods)';

export const badFiles: readonly BadFile[] = [
  { name: 'vide.csv', bytes: '', says: 'Il ne contient aucune ligne.' },
  { name: 'titres.csv', bytes: 'Nom;Prénom\n', says: 'Il ne contient aucune ligne.' },
  {
    name: 'guillemet.csv',
    bytes: 'Nom;Ville\nA;"Brest\nB;Brest',
    says: /guillemet ouvert à la ligne 2/,
  },
  { name: 'hasard.csv', bytes: randomBytes(200_000), says: foreign },
  {
    name: 'page.csv',
    bytes: '<!doctype html><table><tr><td>Nom</td></tr></table>',
    says: 'C’est une page web, quel que soit son nom.',
  },
  {
    name: 'colonnes.csv',
    bytes: ';'.repeat(400).concat('x\n').repeat(3),
    says: 'Il a plus de 300 colonnes.',
  },
  {
    name: 'lignes.csv',
    bytes: `Nom;Ville\n${'A;Brest\n'.repeat(200_001)}`,
    says: /Il a plus de 200\s000 lignes\./,
  },
  {
    name: 'séparateurs.csv',
    bytes: Buffer.alloc(49_000_000, ';'),
    says: 'Il ne contient aucune ligne.',
  },
  {
    name: 'ancien.xls',
    bytes: compound('Workbook'),
    says: 'C’est un ancien fichier Excel (.xls).',
  },
  {
    name: 'protégé.xlsx',
    bytes: compound('EncryptedPackage'),
    says: 'Il est protégé par un mot de passe.',
  },
  { name: 'coupé.xlsx', bytes: workbook.subarray(0, workbook.length / 2), says: broken },
  { name: 'bit.xlsx', bytes: flipped(workbook), says: broken },
  {
    name: 'bombe.xlsx',
    bytes: aZip(bombOf(200_000_000)),
    says: /il pèserait 200\sMo, et la limite est de 100\sMo/,
  },
  { name: 'petite-bombe.xlsx', bytes: aZip(bombOf(20_000_000)), says: squeezed },
  {
    name: 'bombe-menteuse.xlsx',
    bytes: aZip(bombOf(90_000_000), { declares: { [sheetPath]: 1_000 } }),
    says: squeezed,
  },
];

/** A list of 300 MB whose rows, after the first, are a hole in the disk. */
export function hugeFile(folder: string): string {
  const path = join(folder, 'énorme.csv');
  writeFileSync(path, 'Nom;Prénom\nAubépine;Zoé\n');
  truncateSync(path, 300_000_000);
  return path;
}
