import { OrderKey } from '../model/ids.ts';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = digits.length;

/**
 * A key that sorts between two others, as a fraction written in base 62: `null` is either end. Keys
 * grow by one sign for about sixty additions at an end. `before` must sort before `after`.
 */
export function orderBetween(before: string | null, after: string | null): OrderKey {
  if (before !== null && after !== null && before >= after) {
    throw new Error(`No order between ${before} and ${after}`);
  }
  return OrderKey.parse(between(before ?? '', after));
}

/** As many keys as asked, in order, evenly spread. */
export function ordersBetween(
  { before, after }: { readonly before: string | null; readonly after: string | null },
  count: number,
): readonly OrderKey[] {
  if (count <= 0) {
    return [];
  }
  const half = Math.floor(count / 2);
  const middle = orderBetween(before, after);
  return [
    ...ordersBetween({ before, after: middle }, half),
    middle,
    ...ordersBetween({ before: middle, after }, count - half - 1),
  ];
}

function between(before: string, after: string | null): string {
  let common = '';
  let ceiling = after;
  for (let at = 0; ; at += 1) {
    const low = digitAt(before, at, 0);
    const high = ceiling === null ? base : digitAt(ceiling, at, 0);
    if (high - low >= 2) {
      return common + digits.charAt(step(low, high, { before, ceiling, at }));
    }
    common += digits.charAt(low);
    // One apart: anything after `before` will do from here on.
    if (high > low) {
      ceiling = null;
    }
  }
}

/** At an end one step only, so that keys stay short; between two keys the middle. */
function step(
  low: number,
  high: number,
  { before, ceiling, at }: { before: string; ceiling: string | null; at: number },
) {
  if (ceiling === null && at < before.length) {
    return low + 1;
  }
  if (before === '' && ceiling !== null) {
    return high - 1;
  }
  return Math.floor((low + high) / 2);
}

function digitAt(key: string, at: number, missing: number): number {
  return at < key.length ? digits.indexOf(key.charAt(at)) : missing;
}
