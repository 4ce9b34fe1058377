export type DetectedFormat =
  | 'text'
  | 'zip'
  | 'empty'
  | 'old-excel'
  | 'password-protected'
  | 'unknown-format';

const zip = Buffer.from('PK\x03\x04', 'latin1');
/** The container of Office 97 files, and of today's ones once a password encrypts them. */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
const oldWorkbooks = ['Workbook', 'Book'].map((name) => Buffer.from(`${name}\0`, 'utf16le'));

/** Files that have text in them and are no table: PDF, pictures, archives, web pages, visiting cards. */
const foreign = [
  '%PDF',
  '\x89PNG',
  '\xFF\xD8\xFF',
  'GIF8',
  'Rar!',
  '7z\xBC\xAF',
  '\x1F\x8B',
  '{\\rtf',
];
const markup = /^\s*(?:<\?xml|<!doctype|<html|<table|begin:v(?:card|calendar)|[[{]\s*["{[\]}])/i;

/** Said by the bytes alone: an extension only says what somebody believed. */
export function detectFormat(bytes: Buffer): DetectedFormat {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, zip)) return 'zip';
  if (startsWith(bytes, compound)) return detectCompound(bytes);
  const start = bytes.toString('latin1', 0, 200).replace(/^\xEF\xBB\xBF/, '');
  const isForeign = foreign.some((magic) => start.startsWith(magic)) || markup.test(start);
  return isForeign ? 'unknown-format' : 'text';
}

function detectCompound(bytes: Buffer): DetectedFormat {
  if (bytes.includes(encryptedPackage)) return 'password-protected';
  return oldWorkbooks.some((name) => bytes.includes(name)) ? 'old-excel' : 'unknown-format';
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}
