type Compare = (a: number, b: number) => number;

const few = 32;

/** The same order, less some numbers. */
export function without(sorted: Int32Array, removed: readonly number[]): Int32Array {
  return removed.length > few ? filtered(sorted, removed) : cut(sorted, removed);
}

function filtered(sorted: Int32Array, removed: readonly number[]): Int32Array {
  const isRemoved = new Set(removed);
  const rest = new Int32Array(sorted.length);
  let count = 0;
  for (const slot of sorted) if (!isRemoved.has(slot)) rest[count++] = slot;
  return rest.subarray(0, count);
}

/** Far quicker for a few: a search and a copy for each. */
function cut(sorted: Int32Array, removed: readonly number[]): Int32Array {
  const places = removed.map((slot) => sorted.indexOf(slot)).filter((place) => place !== -1);
  places.sort((a, b) => a - b);
  const rest = new Int32Array(sorted.length - places.length);
  let from = 0;
  let at = 0;
  for (const place of places) {
    rest.set(sorted.subarray(from, place), at);
    at += place - from;
    from = place + 1;
  }
  rest.set(sorted.subarray(from), at);
  return rest;
}

/** Puts a few sorted numbers into many sorted ones. */
export function mergeSorted(
  sorted: Int32Array,
  added: readonly number[],
  compare: Compare,
): Int32Array {
  const merged = new Int32Array(sorted.length + added.length);
  let from = 0;
  let at = 0;
  for (const slot of added) {
    const before = countBefore(sorted, slot, compare);
    merged.set(sorted.subarray(from, before), at);
    at += before - from;
    merged[at++] = slot;
    from = before;
  }
  merged.set(sorted.subarray(from), at);
  return merged;
}

function countBefore(sorted: Int32Array, slot: number, compare: Compare): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle] ?? 0, slot) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
