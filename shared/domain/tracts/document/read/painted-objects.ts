import type { ObjectId, PageId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import type { Page } from '../model/page.ts';
import type { Tract } from '../model/tract.ts';

/** What a face shows, from back to front: its master's objects, then its own. Groups are opened. */
export function paintedObjects(tract: Tract, page: Page): readonly TractObject[] {
  const under = page.master === null ? [] : leaves(tract, siblings(tract, page.master, null));
  return [...under, ...leaves(tract, siblings(tract, page.id, null))];
}

/** The objects side by side in a group, or on a page outside all groups, from back to front. */
export const siblings = (tract: Tract, page: PageId, group: ObjectId | null) =>
  tract.objects.filter((object) => object.page === page && object.group === group);

/** An object, and everything in it when it is a group. */
export function withMembers(objects: readonly TractObject[], ids: readonly ObjectId[]) {
  const taken = new Set<ObjectId>(ids);
  for (let size = -1; size !== taken.size; ) {
    size = taken.size;
    for (const { id, group } of objects) {
      if (group !== null && taken.has(group)) {
        taken.add(id);
      }
    }
  }
  return objects.filter(({ id }) => taken.has(id));
}

function leaves(tract: Tract, objects: readonly TractObject[]): readonly TractObject[] {
  return objects
    .filter(({ hidden }) => !hidden)
    .flatMap((object) =>
      object.kind === 'group' ? leaves(tract, siblings(tract, object.page, object.id)) : [object],
    );
}
