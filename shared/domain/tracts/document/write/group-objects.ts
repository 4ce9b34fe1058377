import { ok } from '#shared/result.ts';
import type { ObjectEdit } from '../edits/tract-edit.ts';
import type { TractObject } from '../model/object.ts';
import { orderBetween } from '../order/order-between.ts';
import { siblings } from '../read/painted-objects.ts';
import { begin } from './begin.ts';
import { type Desk, findObject, findObjects, type Plan, refuse, setFields } from './desk.ts';

/** The group takes the place of its frontmost member. */
export function planGroup(desk: Desk, edit: Extract<ObjectEdit, { kind: 'group' }>): Plan {
  const found = findObjects(desk, edit.objects);
  if (!found.ok) {
    return found;
  }
  const [first] = found.value;
  const together = found.value.every(
    ({ page, group }) => page === first?.page && group === first.group,
  );
  if (first === undefined || !together) {
    return refuse({ kind: 'not-together' });
  }
  if (desk.roots.objects.has(edit.id)) {
    return refuse({ kind: 'already-there', id: edit.id });
  }
  const locked = found.value.find((object) => object.locked);
  if (locked) {
    return refuse({ kind: 'locked', object: locked.id });
  }
  const beside = siblings(desk.tract(), first.page, first.group);
  const front = beside.findLastIndex((object) => found.value.includes(object));
  const below = beside[front]?.order ?? null;
  const above = beside.slice(front + 1).find(({ order }) => below === null || order > below);
  const { page, group } = first;
  const entry = begin(desk, 'objects', {
    id: edit.id,
    kind: 'group',
    page,
    group,
    ...around(found.value),
    rotation: 0,
    order: orderBetween(below, above?.order ?? null),
    name: edit.name.slice(0, 200),
    locked: false,
    hidden: false,
    opacity: 1,
  });
  return ok((roots) => {
    entry(roots);
    for (const { id } of found.value) {
      setFields(roots.objects, id, { group: edit.id });
    }
  });
}

export function planUngroup(desk: Desk, edit: Extract<ObjectEdit, { kind: 'ungroup' }>): Plan {
  const found = findObject(desk, edit.group);
  if (!found.ok) {
    return found;
  }
  const group = found.value;
  if (group.kind !== 'group') {
    return refuse({ kind: 'unknown', what: 'group', id: edit.group });
  }
  if (group.locked) {
    return refuse({ kind: 'locked', object: group.id });
  }
  const members = desk.tract().objects.filter((object) => object.group === group.id);
  return ok(({ objects }) => {
    for (const { id } of members) {
      setFields(objects, id, { group: group.group });
    }
    setFields(objects, group.id, { deleted: true });
  });
}

function around(objects: readonly TractObject[]) {
  const x = Math.min(...objects.map(({ position }) => position.x));
  const y = Math.min(...objects.map(({ position }) => position.y));
  const right = Math.max(...objects.map(({ position, size }) => position.x + size.width));
  const bottom = Math.max(...objects.map(({ position, size }) => position.y + size.height));
  return {
    position: { x, y },
    size: { width: Math.min(20_000, right - x), height: Math.min(20_000, bottom - y) },
  };
}
