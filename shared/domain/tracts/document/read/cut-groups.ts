import type { ObjectId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import type { TractFault } from '../model/tract.ts';

/**
 * An object in a group that is gone stands alone, as when somebody dissolved it elsewhere. A circle of
 * groups, or a group on another page, is damage.
 */
export function cutGroups(objects: readonly TractObject[]) {
  const known = new Map(objects.map((object) => [object.id, object]));
  const faults: TractFault[] = [];
  for (const { id, group, page } of objects) {
    const parent = group === null ? undefined : known.get(group);
    if (group !== null && (parent === undefined || !sound(known, id))) {
      if (parent !== undefined) {
        faults.push({ kind: 'group-cut', object: id, group });
      }
      alone(known, id);
    } else if (parent !== undefined && parent.page !== page) {
      faults.push({ kind: 'group-cut', object: id, group: parent.id });
      alone(known, id);
    }
  }
  return { objects: objects.map((object) => known.get(object.id) ?? object), faults };
}

function alone(known: Map<ObjectId, TractObject>, id: ObjectId) {
  const object = known.get(id);
  if (object) {
    known.set(id, { ...object, group: null });
  }
}

/** Whether the chain of groups above an object consists of groups and ends. */
function sound(known: ReadonlyMap<ObjectId, TractObject>, id: ObjectId): boolean {
  const seen = new Set([id]);
  let above = known.get(id)?.group ?? null;
  while (above !== null) {
    const group = known.get(above);
    if (seen.has(above) || (group !== undefined && group.kind !== 'group')) {
      return false;
    }
    seen.add(above);
    above = group?.group ?? null;
  }
  return true;
}
