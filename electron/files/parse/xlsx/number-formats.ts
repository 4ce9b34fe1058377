import { readXml } from '../read-xml.ts';
import type { ZipPackage } from '../zip-package.ts';

/** What a number is, by the format of its cell. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'date'; readonly hasTime: boolean }
  /** `00000`, `0#" "##" "##" "##" "##`: zeros in front are shown, so they count. */
  | { readonly kind: 'zero-padded'; readonly digits: number };

const plain: NumberFormat = { kind: 'plain' };
const percent: NumberFormat = { kind: 'percent' };

/** Formats that have a number and no code: dates of all languages, then times. */
const builtInDates = [
  [14, 17],
  [27, 31],
  [34, 36],
  [50, 58],
] as const;
const builtInTimes = [
  [18, 22],
  [32, 33],
  [45, 47],
] as const;

const builtInPercents: ReadonlySet<number> = new Set([9, 10]);

/** The format of each cell style, in the order that cells refer to. */
export async function readNumberFormats(
  zip: ZipPackage,
  path: string | null,
): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  if (path === null) return formats;
  await readXml(zip.read(path), {
    open(name, attributes) {
      const id = Number(attributes.numFmtId);
      if (name === 'numFmt') codes.set(id, attributes.formatCode ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells) formats.push(formatOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined) return formatOfCode(code);
  if (builtInPercents.has(id)) return percent;
  if (isWithin(id, builtInTimes)) return { kind: 'date', hasTime: true };
  return isWithin(id, builtInDates) ? { kind: 'date', hasTime: false } : plain;
}

function formatOfCode(code: string): NumberFormat {
  // Colours, languages, literal text and escaped signs say nothing of the kind of number; `[h]` is a time.
  const bare = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/general|standard/i.test(bare)) return plain;
  if (bare.includes('%')) return percent;
  if (/[ymdhs]/i.test(bare)) return { kind: 'date', hasTime: /[hs]/i.test(bare) };
  const digits = bare.replace(/[\s.\-/()+]/g, '');
  const firstZero = digits.indexOf('0');
  const isPadded = /^[0#]+$/.test(digits) && firstZero !== -1 && !/[.]0/.test(bare);
  const length = digits.length - firstZero;
  return isPadded && length > 1 ? { kind: 'zero-padded', digits: length } : plain;
}

function isWithin(id: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => id >= first && id <= last);
}
