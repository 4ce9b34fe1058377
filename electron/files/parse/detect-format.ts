import type { ParseFailure } from '#shared/ipc/import-file.ts';

type Instead = NonNullable<Extract<ParseFailure, { kind: 'unknown-format' }>['found']>;

export type DetectedFormat =
  | { readonly kind: 'text' | 'zip' | 'flat-ods' | 'vcard' }
  | Extract<
      ParseFailure,
      { kind: 'empty' | 'old-excel' | 'password-protected' | 'unknown-format' }
    >;

const zip = Buffer.from('PK\x03\x04', 'latin1');
/** The container of Office 97 files, and of today's ones once a password encrypts them. */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const oldWorkbooks = ['Workbook', 'Book'].map((name) => Buffer.from(`${name}\0`, 'utf16le'));

const magics: readonly (readonly [string, Instead])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xFF\xD8\xFF', 'picture'],
  ['GIF8', 'picture'],
  ['Rar!', 'archive'],
  ['7z\xBC\xAF', 'archive'],
  ['\x1F\x8B', 'archive'],
  ['{\\rtf', 'document'],
];
/** Files that have text in them and are no table. */
const texts: readonly (readonly [RegExp, Instead])[] = [
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<!doctype\s+html|^<(?:html|head|body|table|meta)\b/i,
    'webpage',
  ],
  [/^<\?xml[^>]*>\s*<html\b/i, 'webpage'],
  [/^<\?xml[\s\S]*?urn:schemas-microsoft-com:office:spreadsheet/i, 'excel2003'],
  [/^begin:vcalendar/i, 'calendar'],
  [/^[[{]\s*["{[\]}]/, 'json'],
];
const flatOds = /^<\?xml[\s\S]*?<office:document\s[^>]*vnd\.oasis\.opendocument\.spreadsheet/;
const startBytes = 8_192;

/** Said by the bytes alone: an extension only says what somebody believed. */
export function detectFormat(bytes: Buffer): DetectedFormat {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, zip)) return { kind: 'zip' };
  if (startsWith(bytes, compound)) return detectCompound(bytes);
  const raw = bytes.toString('latin1', 0, startBytes);
  const magic = magics.find(([start]) => raw.startsWith(start));
  if (magic !== undefined) return { kind: 'unknown-format', found: magic[1] };
  return detectText(startOfText(raw));
}

function detectText(start: string): DetectedFormat {
  if (/^begin:vcard/i.test(start)) return { kind: 'vcard' };
  if (flatOds.test(start)) return { kind: 'flat-ods' };
  const known = texts.find(([pattern]) => pattern.test(start));
  if (known !== undefined) return { kind: 'unknown-format', found: known[1] };
  return start.startsWith('<?xml') ? { kind: 'unknown-format' } : { kind: 'text' };
}

/** In whatever encoding: signs of markup are those of ASCII, with zeros between them in UTF-16. */
function startOfText(raw: string): string {
  return raw
    .replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '')
    .replaceAll('\0', '')
    .trimStart();
}

function detectCompound(bytes: Buffer): DetectedFormat {
  if (bytes.includes(encryptedPackage)) return { kind: 'password-protected' };
  const isOld = oldWorkbooks.some((name) => bytes.includes(name));
  return isOld ? { kind: 'old-excel' } : { kind: 'unknown-format', found: 'document' };
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
