import { canonical } from '../canonical.ts';
import { basicFields } from '../domain/members/member.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * 64 bits over all fields: two rows that differ have different prints, but for one chance in billions. A field that
 * is missing is the same as one that is `null`.
 */
export function fingerprint(fields: object): string {
  // Any object can be read by its keys.
  const text = textOf(fields as Fields);
  return [hash(text, 0x811c9dc5), hash(text, 0x9e3779b9)]
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
}

const basic = [...basicFields].sort();
const isBasic: ReadonlySet<string> = new Set(basic);

/** The fields that every member has come first and without their names: so they did in the first version. */
function textOf(fields: Fields): string {
  const others = Object.keys(fields)
    .filter((field) => !isBasic.has(field) && (fields[field] ?? null) !== null)
    .sort();
  const first = basic.map((field) => plain(fields[field])).join('\u0001');
  return others.reduce((text, field) => `${text}\u0001${field}=${canonical(fields[field])}`, first);
}

const plain = (value: unknown): string =>
  typeof value === 'object' && value !== null ? canonical(value) : String(value ?? '');

/** FNV-1a with a final mix; not for secrets. */
function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Whether nothing that is shown differs. */
export function sameFields(a: object, b: object): boolean {
  if (a === b) return true;
  return isWithin(a, b) && isWithin(b, a);
}

/** Every field of `a` is so in `b`. */
function isWithin(a: object, b: object): boolean {
  // As above.
  const [one, other] = [a as Fields, b as Fields];
  // Keys, not entries: it is asked of everybody, and each entry would be an array of its own.
  for (const field of Object.keys(one)) {
    const value = one[field];
    const there = other[field] ?? null;
    if (value === there || (value ?? null) === there) continue;
    if (typeof value !== 'object' || typeof there !== 'object') return false;
    if (canonical(value) !== canonical(there)) return false;
  }
  return true;
}
