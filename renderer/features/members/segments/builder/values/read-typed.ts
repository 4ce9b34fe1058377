/** `1 250,5` as well as `1250.5`; null when it is no number. */
export function readNumber(typed: string): number | null {
  const plain = typed.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Euros as typed, in whole cents; null when it is no amount. */
export function readCents(typed: string): number | null {
  const euros = readNumber(typed.replace(/\s*€$/, ''));
  if (euros === null) return null;
  const cents = Math.round(euros * 100);
  return Number.isSafeInteger(cents) && Math.abs(cents - euros * 100) < 1e-6 ? cents : null;
}

/** A whole number from 1 to 1000. */
export function readCount(typed: string): number | null {
  const count = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= 1_000 ? count : null;
}

export function readYear(typed: string): number | null {
  const year = /^\d{4}$/.test(typed) ? Number(typed) : 0;
  return year >= 1900 && year <= 2100 ? year : null;
}

/** `1250,5`, as it is typed. */
export const showNumber = (value: number): string => String(value).replace('.', ',');

export const showCents = (cents: number): string =>
  showNumber(cents % 100 === 0 ? cents / 100 : Number((cents / 100).toFixed(2)));
