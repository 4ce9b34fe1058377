import { err, ok, type Result } from '../../../../result.ts';
import type { ForeignType, PictureType } from '../picture-refusal.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';

const headLength = 4_096;

/** What a file is, by its bytes; its name and what the system says of it may be wrong. */
export function detectType(bytes: Uint8Array): Result<PictureType, ForeignType> {
  const file = byteReader(bytes);
  const start = file.text(0, 8);
  if (start.startsWith('\xff\xd8\xff')) return ok('image/jpeg');
  if (start === '\x89PNG\r\n\x1a\n') return ok('image/png');
  if (start.startsWith('RIFF') && file.text(8, 4) === 'WEBP') return ok('image/webp');
  if (file.text(4, 4) === 'ftyp') return typeOfBrands(file);
  if (/^GIF8[79]a/.test(start)) return err('gif');
  if (/^(II\*\0|MM\0\*)/.test(start)) return err('tiff');
  if (start.startsWith('%PDF')) return ok('application/pdf');
  if (start.startsWith('8BPS')) return err('photoshop');
  if (start.startsWith('BM')) return err('bitmap');
  return isDrawing(file) ? ok('image/svg+xml') : err('other');
}

function typeOfBrands(file: ByteReader): Result<PictureType, ForeignType> {
  const length = Math.min(file.u32(0) ?? 0, 256);
  const brands = file.text(8, Math.max(0, length - 8));
  if (/avi[fs]/.test(brands)) return ok('image/avif');
  return err(/hei[cxms]|hev[cxms]|mif1|msf1/.test(brands) ? 'heic' : 'other');
}

/** Its own first element says so, after whatever may stand before one; in any width of letters. */
function isDrawing(file: ByteReader): boolean {
  const text = file
    .text(0, headLength)
    .replaceAll('\0', '')
    .replace(/^(ÿþ|þÿ|ï»¿)/, '');
  return /^\s*</.test(text) && /<(?:[\w-]+:)?svg[\s>/]/i.test(text);
}
