import { type Cents, toCents } from '../../cents.ts';
import type { DecimalSign } from '../column-choice.ts';

export type ReadAmount =
  /** `sign`: what its decimals are shown to begin with; null when it has none. */
  | { readonly kind: 'cents'; readonly cents: Cents; readonly sign: DecimalSign | null }
  /** `1,234`: a thousand and more, or one and a bit. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' };

const spaces = /[\s\u00A0\u202F\u2007\u2009]+/gu;
const currency = /^(?:€|eur\b)\s*|\s*(?:€|eur|euros?)$/gi;
const grouped = /^\d{1,3}(?:[ '’]\d{3})+(?=[.,]|$)/;
const mostWholeDigits = 12;
const unreadable: ReadAmount = { kind: 'unreadable' };

/** An amount as banks and people write it: `1.234,56`, `1,234.56`, `1 234,56 €`, `-12`, `12,50-`, `(12.50)`. */
export function readAmount(text: string, decimal: DecimalSign | null): ReadAmount {
  const plain = text.replace(spaces, ' ').replaceAll('−', '-').trim().replace(currency, '');
  const signed = /^(?<minus>[-+] ?)?(?<body>[^-+()]+?)(?<after> ?-)?$/.exec(
    plain.replace(/^\(([^()]+)\)$/, '-$1'),
  )?.groups;
  const body = signed?.body;
  if (body === undefined) return unreadable;
  const isNegative = (signed?.minus?.startsWith('-') ?? false) || signed?.after !== undefined;
  const compact = body.replace(grouped, (whole) => whole.replace(/[ '’]/g, ''));
  const read = readPlain(compact, decimal);
  return read.kind === 'cents' && isNegative ? { ...read, cents: toCents(-read.cents || 0) } : read;
}

/** The one sign that the amounts of a file show their decimals to begin with; null when they show none, or both. */
export function decimalSignOf(texts: Iterable<string>): DecimalSign | null {
  let found: DecimalSign | null = null;
  for (const text of texts) {
    const read = readAmount(text, null);
    if (read.kind !== 'cents' || read.sign === null) continue;
    if (found !== null && found !== read.sign) return null;
    found = read.sign;
  }
  return found;
}

function readPlain(text: string, decimal: DecimalSign | null): ReadAmount {
  if (/^\d+$/.test(text)) return centsOf(text, '', null);
  const both =
    /^(\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(text) ?? /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/.exec(text);
  if (both !== null) {
    return centsOf((both[1] ?? '').replace(/[.,]/g, ''), both[2] ?? '', signBefore(text, both[2]));
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return centsOf(text.replaceAll('.', ''), '', ',');
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(text)) return centsOf(text.replaceAll(',', ''), '', '.');
  const once = /^(\d*)([.,])(\d+)$/.exec(text);
  if (once === null) return unreadable;
  const [, whole = '', , after = ''] = once;
  const sign = signBefore(text, after);
  if (!/^[1-9]\d{0,2}$/.test(whole) || after.length !== 3) return centsOf(whole, after, sign);
  if (decimal === null) return { kind: 'ambiguous' };
  return decimal === sign ? centsOf(whole, after, sign) : centsOf(`${whole}${after}`, '', null);
}

const signBefore = (text: string, decimals = ''): DecimalSign =>
  text.at(-decimals.length - 1) === ',' ? ',' : '.';

/** More than two decimals must be zeros: money is never rounded on the way. */
function centsOf(whole: string, decimals: string, sign: DecimalSign | null): ReadAmount {
  if (whole.length > mostWholeDigits || !/^\d{0,2}0*$/.test(decimals)) return unreadable;
  const cents = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  return { kind: 'cents', cents: toCents(cents), sign };
}
