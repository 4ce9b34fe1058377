const valueBytes = 8;
const deepest = 64;

/** False as soon as the value is larger or deeper than a request of ours ever is. Reads no getters twice. */
export function isWithin(value: unknown, maxBytes: number): boolean {
  return remaining(value, maxBytes, 0) >= 0;
}

/** What is left of the allowance; negative when it is used up. */
function remaining(value: unknown, allowance: number, depth: number): number {
  if (depth > deepest) return -1;
  if (typeof value === 'string') return allowance - value.length;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return allowance - value.byteLength;
  if (typeof value !== 'object' || value === null) return allowance - valueBytes;
  let left = allowance - valueBytes;
  for (const [name, inner] of entriesOf(value)) {
    left = remaining(inner, left - name.length, depth + 1);
    if (left < 0) return left;
  }
  return left;
}

function entriesOf(value: object): Iterable<readonly [string, unknown]> {
  if (value instanceof Map) return [...value].map(([name, inner]) => [String(name), inner]);
  if (value instanceof Set) return [...value].map((inner) => ['', inner]);
  return Object.entries(value);
}
