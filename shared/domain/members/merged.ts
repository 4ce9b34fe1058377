/** For each record that was merged, the one that speaks for it now. */
export type MergedInto = ReadonlyMap<string, string>;

/**
 * The record that speaks for this one: itself, when it was never merged or the other one is gone. Two offices may have
 * merged the same two records in opposite directions: of those that point at each other, the first in order of their
 * ids survives, wherever that is asked.
 */
export function survivorOf(
  id: string,
  mergedInto: MergedInto,
  isThere: (id: string) => boolean,
): string {
  const path = [id];
  for (let at = id; ; ) {
    const next = mergedInto.get(at);
    if (next === undefined || !isThere(next)) return at;
    const seen = path.indexOf(next);
    if (seen !== -1) return path.slice(seen).sort()[0] ?? at;
    path.push(next);
    at = next;
  }
}
