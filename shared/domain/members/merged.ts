import { emptyMember, type MemberFields } from './member.ts';

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

/** What is left of a merged record once it is forgotten, but for the record that speaks for it. */
export const emptyPointer: MemberFields = emptyMember;

/** Whether nothing is known any more of a merged record but whom it points at. */
export function isEmptied(fields: MemberFields): boolean {
  if ((fields.mergedInto ?? null) === null || fields.familyName !== emptyPointer.familyName) {
    return false;
  }
  const empty: Readonly<Record<string, unknown>> = emptyPointer;
  return Object.entries(fields).every(
    ([field, value]) =>
      field === 'mergedInto' || field === 'mergedRev' || (value ?? null) === (empty[field] ?? null),
  );
}
