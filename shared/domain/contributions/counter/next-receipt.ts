const digits = 4;

/** `2026-0007`: the first number of the year after all that were given out; those of another shape do not count. */
export function nextReceipt(year: number, given: Iterable<string | null | undefined>): string {
  let last = 0;
  for (const number of given) {
    const [, ofYear, count] = /^(\d{4})-(\d{1,9})$/.exec(number ?? '') ?? [];
    if (Number(ofYear) === year) last = Math.max(last, Number(count));
  }
  return `${year}-${String(last + 1).padStart(digits, '0')}`;
}
