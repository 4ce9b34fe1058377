const timeDigits = 12;

/** When an office made this record, in milliseconds, as its id (UUID version 7) tells; null for another kind of id. */
export function madeAt(id: string): number | null {
  const digits = id.replaceAll('-', '');
  return digits[timeDigits] === '7' ? Number.parseInt(digits.slice(0, timeDigits), 16) : null;
}
