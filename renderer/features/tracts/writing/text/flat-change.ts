/** `length` letters from `at` became `text`. */
export type FlatChange = { readonly at: number; readonly length: number; readonly text: string };

/**
 * The smallest stretch in which two texts differ; null when they are the same. It parts no pair of surrogates and
 * leaves the mark at their end alone.
 */
export function changeBetween(before: string, after: string): FlatChange | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest - 1 && before[start] === after[start]) start += 1;
  if (isHigh(before.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (
    end < shortest - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  if (isLow(before.charCodeAt(before.length - end))) end -= 1;
  return {
    at: start,
    length: before.length - end - start,
    text: after.slice(start, after.length - end),
  };
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
