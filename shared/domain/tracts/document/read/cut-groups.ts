import type { ObjectId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import type { TractFault } from '../model/tract.ts';

/**
 * An object in a group that is gone stands alone, as when somebody dissolved it elsewhere. What is no group, or on
 * another page, holds nothing; where two offices put two groups into each other, one of them is taken out.
 */
export function cutGroups(objects: readonly TractObject[]) {
  const known = new Map(objects.map((object) => [object.id, object]));
  const faults: TractFault[] = [];
  for (const { id, group, page } of objects) {
    const parent = group === null ? undefined : known.get(group);
    if (parent === undefined) {
      alone(known, id);
    } else if (parent.kind !== 'group' || parent.page !== page || isInItself(known, id)) {
      faults.push({ kind: 'group-cut', object: id, group: parent.id });
      alone(known, id);
    }
  }
  return { objects: objects.map((object) => known.get(object.id) ?? object), faults };
}

function alone(known: Map<ObjectId, TractObject>, id: ObjectId) {
  const object = known.get(id);
  if (object && object.group !== null) {
    known.set(id, { ...object, group: null });
  }
}

/** A circle further up is not cut here: what hangs on it stays where it is. */
function isInItself(known: ReadonlyMap<ObjectId, TractObject>, id: ObjectId): boolean {
  const seen = new Set<ObjectId>();
  let above = known.get(id)?.group ?? null;
  while (above !== null && above !== id && !seen.has(above)) {
    seen.add(above);
    above = known.get(above)?.group ?? null;
  }
  return above === id;
}
