import type { HistoryEntry } from '../../../../store/store-api/history.ts';

export type Values = Readonly<Record<string, unknown>>;

/** Where a record is, rather than what it says: bin and merge have ways back of their own. */
const marks: ReadonlySet<string> = new Set(['binnedOn', 'mergedInto', 'mergedRev']);

export const isRestorable = (field: string): boolean => !marks.has(field);

/** What the record said before the entry at `place`, of all that was changed then or since. Entries come newest first. */
export function valuesBefore(entries: readonly HistoryEntry[], place: number): Values {
  const changes = entries
    .slice(0, place + 1)
    .filter(({ op }) => op === 'patch')
    .flatMap(({ fields }) => fields)
    .filter(({ field }) => isRestorable(field));
  // The oldest change of a field comes last, and tells what it was.
  return Object.fromEntries(changes.map(({ field, before }) => [field, before ?? null]));
}
