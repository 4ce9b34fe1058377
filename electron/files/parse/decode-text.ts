import { isUtf8 } from 'node:buffer';
import type { ParseOptions } from '#shared/ipc/import-file.ts';
import { decodeSingleByte, guessSingleByte } from './single-byte.ts';

type Encoding = NonNullable<ParseOptions['encoding']>;

export type DecodedText = { readonly text: string; readonly encoding: Encoding };

const sampleBytes = 4_096;

/** Byte order mark, else strict UTF-8, else the zeros of UTF-16, else what French Excel writes. */
export function decodeText(bytes: Buffer, forced?: Encoding): DecodedText {
  const encoding = forced ?? guessEncoding(bytes);
  return { text: decode(bytes, encoding).replaceAll('\0', ''), encoding };
}

/** More than one sign in a hundred that no text has: a picture or a program, whatever its name. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // Control characters are what is looked for.
  const controls = sample.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0;
  return controls * 100 > sample.length;
}

function guessEncoding(bytes: Buffer): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return guessByZeros(bytes) ?? (isUtf8(bytes) ? 'utf-8' : guessSingleByte(bytes));
}

/** In UTF-16 every other byte of Western text is zero. A few stray zeros are a broken export. */
function guessByZeros(bytes: Buffer): Encoding | null {
  const sample = bytes.subarray(0, sampleBytes);
  const pairs = Math.floor(sample.length / 2);
  const zeros = { even: 0, odd: 0 };
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  if (zeros.odd > pairs * 0.6 && zeros.even < pairs * 0.1) return 'utf-16le';
  if (zeros.even > pairs * 0.6 && zeros.odd < pairs * 0.1) return 'utf-16be';
  return null;
}

function decode(bytes: Buffer, encoding: Encoding): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return withoutMark(bytes.toString('utf8'));
    case 'utf-16le':
      return withoutMark(bytes.toString('utf16le'));
    case 'utf-16be': {
      const evenLength = bytes.length - (bytes.length % 2);
      return withoutMark(Buffer.from(bytes.subarray(0, evenLength)).swap16().toString('utf16le'));
    }
    case 'windows-1252':
    case 'iso-8859-15':
    case 'macintosh':
      return decodeSingleByte(bytes, encoding);
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
