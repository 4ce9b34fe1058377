/** How a range with open ends is worded: `both`, `from`, `to`, or `same` when the ends are one. */
export function shapeOf<T>({
  from,
  to,
}: {
  readonly from: T | null;
  readonly to: T | null;
}): string {
  if (from !== null && to !== null) return from === to ? 'same' : 'both';
  return from === null ? 'to' : 'from';
}
