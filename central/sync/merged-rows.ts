import type { Fields } from '#shared/sync/merge.ts';
import type { StoredRow, WorkingSet } from './working-set.ts';

/** A merged record that was forgotten but for whom it points at. */
const isPointer = ({ isErased, isDeleted }: StoredRow): boolean => isErased && !isDeleted;

/** What an office that was away for long cannot take back: there is nothing left that could stand on its own. */
const forGood: ReadonlySet<string> = new Set(['mergedInto', 'binnedOn']);

/** What is said late of a record of which only a pointer is left: values are kept for review, the pointer stays. */
export function saidOfPointer(row: StoredRow, set: Fields) {
  if (!isPointer(row)) return { said: set, passedOver: [] };
  const kept = Object.entries(set).filter(([field]) => !forGood.has(field));
  return {
    said: Object.fromEntries(kept),
    passedOver: Object.keys(set).filter((field) => forGood.has(field)),
  };
}

/** Those that were merged into this record, or into one of those. */
export function absorbedBy(set: WorkingSet, survivor: StoredRow): readonly StoredRow[] {
  const found = new Map([[survivor.id, survivor]]);
  for (const { id } of found.values()) {
    for (const row of set.rows.values()) {
      const isOne = row.entity === 'member' && !row.isDeleted && row.fields.mergedInto === id;
      if (isOne && !found.has(row.id)) found.set(row.id, row);
    }
  }
  found.delete(survivor.id);
  return [...found.values()];
}
