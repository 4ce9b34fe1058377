import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Ways in which a disk, a cleaner or a restored backup spoils the database's files. */

const databaseFolder = (profileDir: string): string => join(profileDir, 'IndexedDB');

const files = (profileDir: string, pattern: RegExp): string[] => {
  const folder = databaseFolder(profileDir);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => join(folder, name));
};

const tables = /\.ldb$/;
const logs = /\d+\.log$/;
/** Values over 64 KiB lie outside LevelDB, one file each. */
const largeValues = /indexeddb\.blob\/.+\/[0-9a-f]+$/;

const each = (pattern: RegExp, spoil: (file: string) => void) => (profileDir: string) => {
  const found = files(profileDir, pattern);
  if (found.length === 0) throw new Error(`There is no file like ${pattern} to spoil`);
  for (const file of found) spoil(file);
};

const remove = (file: string) => rmSync(file);
const halve = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));
const zero = (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size));
const flip = (file: string) => {
  const bytes = readFileSync(file);
  for (let at = 64; at < bytes.length; at += 512) bytes[at] = (bytes[at] ?? 0) ^ 0x40;
  writeFileSync(file, bytes);
};

export const damages: Readonly<Record<string, (profileDir: string, yesterday: string) => void>> = {
  'CURRENT is deleted': each(/CURRENT$/, remove),
  'the MANIFEST is deleted': each(/MANIFEST-\d+$/, remove),
  'the tables are deleted': each(tables, remove),
  'the log is deleted': each(logs, remove),
  'the tables are cut in half': each(tables, halve),
  'the log is cut in half': each(logs, halve),
  'the tables are zeroed': each(tables, zero),
  'the log is zeroed': each(logs, zero),
  'bytes of the tables are flipped': each(tables, flip),
  'bytes of the log are flipped': each(logs, flip),
  'the files of large values are deleted': each(largeValues, remove),
  'the files of large values are cut in half': each(largeValues, halve),
  'bytes of the files of large values are flipped': each(largeValues, flip),
  'the whole folder is deleted': (profileDir) =>
    rmSync(databaseFolder(profileDir), { recursive: true }),
  'the folder is rolled back to yesterday’s': (profileDir, yesterday) => {
    rmSync(databaseFolder(profileDir), { recursive: true });
    cpSync(databaseFolder(yesterday), databaseFolder(profileDir), { recursive: true });
  },
};
