import { ok, type Result } from '#shared/result.ts';
import type { EditRefusal, ObjectEdit } from '../edits/tract-edit.ts';
import type { ObjectId, PageId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import { rekey } from '../order/rekey.ts';
import { objectTree } from '../read/object-tree.ts';
import { siblings, withMembers } from '../read/painted-objects.ts';
import { type Desk, findObjects, type Plan, refuse, setFields } from './desk.ts';

type MoveTo = Extract<ObjectEdit, { kind: 'move-to' }>;

/** They keep the order they were painted in. A group that nothing is left in goes. */
export function planMoveTo(desk: Desk, edit: MoveTo): Plan {
  const found = findObjects(desk, edit.objects);
  if (!found.ok) {
    return found;
  }
  const [first] = found.value;
  if (first === undefined) {
    return ok(() => undefined);
  }
  if (found.value.some(({ page }) => page !== first.page)) {
    return refuse({ kind: 'not-together' });
  }
  const moved = outermost(desk, first.page, edit.objects);
  const line = lineUp(desk, { ...edit, page: first.page, moved });
  if (!line.ok) {
    return line;
  }
  const keys = rekey(line.value, new Set(edit.objects));
  const emptied = emptiedBy(desk, moved, edit.group);
  return ok(({ objects }) => {
    for (const { id } of moved) {
      setFields(objects, id, { group: edit.group });
    }
    for (const [id, order] of keys) {
      setFields(objects, id, { order });
    }
    for (const id of emptied) {
      setFields(objects, id, { deleted: true });
    }
  });
}

/** What lies in a group that moves goes with it; from back to front. */
function outermost(desk: Desk, page: PageId, ids: readonly ObjectId[]): readonly TractObject[] {
  const wanted = new Set(ids);
  const along = new Set<ObjectId>();
  const found = objectTree(desk.tract(), page).flatMap(({ object }) => {
    const goesAlong = object.group !== null && along.has(object.group);
    if (goesAlong || wanted.has(object.id)) {
      along.add(object.id);
    }
    return !goesAlong && wanted.has(object.id) ? [object] : [];
  });
  return found.toReversed();
}

type Wanted = MoveTo & { readonly page: PageId; readonly moved: readonly TractObject[] };

/** Everything in the group as it will lie, from back to front. */
function lineUp(
  desk: Desk,
  { group, over, page, moved }: Wanted,
): Result<readonly TractObject[], EditRefusal> {
  const { objects } = desk.tract();
  const target = objects.find(({ id }) => id === group);
  if (group !== null && target?.kind !== 'group') {
    return refuse({ kind: 'unknown', what: 'group', id: group });
  }
  if (target !== undefined && target.page !== page) {
    return refuse({ kind: 'not-together' });
  }
  const ids = moved.map(({ id }) => id);
  if (target !== undefined && withMembers(objects, ids).includes(target)) {
    return refuse({ kind: 'circle' });
  }
  const locked = lockedBy(objects, moved, target);
  if (locked !== undefined) {
    return refuse({ kind: 'locked', object: locked });
  }
  const rest = siblings(desk.tract(), page, group).filter((object) => !moved.includes(object));
  const under = rest.findIndex(({ id }) => id === over);
  return over !== null && under === -1
    ? refuse({ kind: 'not-together' })
    : ok(rest.toSpliced(under + 1, 0, ...moved));
}

/** Within its group, what is locked may be sorted; into a locked group nothing goes, nor out of it. */
function lockedBy(
  objects: readonly TractObject[],
  moved: readonly TractObject[],
  target: TractObject | undefined,
): ObjectId | undefined {
  const leaving = moved.filter(({ group }) => group !== (target?.id ?? null));
  const left = objects.filter(({ id }) => leaving.some(({ group }) => group === id));
  const touched = [...leaving, ...left, ...(target && leaving.length > 0 ? [target] : [])];
  return touched.find(({ locked }) => locked)?.id;
}

function emptiedBy(
  desk: Desk,
  moved: readonly TractObject[],
  target: ObjectId | null,
): readonly ObjectId[] {
  const { objects } = desk.tract();
  const gone = new Set(moved.map(({ id }) => id));
  const emptied: ObjectId[] = [];
  for (const { group } of moved) {
    for (let at = group; at !== null && at !== target && !gone.has(at); ) {
      const here: ObjectId = at;
      if (objects.some(({ id, group: around }) => around === here && !gone.has(id))) {
        break;
      }
      gone.add(here);
      emptied.push(here);
      at = objects.find(({ id }) => id === here)?.group ?? null;
    }
  }
  return emptied;
}
