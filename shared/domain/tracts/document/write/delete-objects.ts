import { ok } from '#shared/result.ts';
import type { ObjectEdit } from '../edits/tract-edit.ts';
import { withMembers } from '../read/painted-objects.ts';
import { type Desk, findObjects, type Plan, refuse, setFields } from './desk.ts';

/** Into the bin: text, style and place stay as they are. */
export function planDelete(desk: Desk, edit: Extract<ObjectEdit, { kind: 'delete' }>): Plan {
  const found = findObjects(desk, edit.objects);
  if (!found.ok) {
    return found;
  }
  const taken = withMembers(desk.tract().objects, edit.objects);
  const locked = taken.find((object) => object.locked);
  if (locked) {
    return refuse({ kind: 'locked', object: locked.id });
  }
  return ok(({ objects }) => {
    for (const { id } of taken) {
      setFields(objects, id, { deleted: true });
    }
  });
}

/** Out of the bin, with everything that is in the bin with its group. */
export function planRestore(desk: Desk, edit: Extract<ObjectEdit, { kind: 'restore' }>): Plan {
  const { bin, objects } = desk.tract();
  const known = new Set([...bin.objects, ...objects].map(({ id }) => id));
  const missing = edit.objects.find((id) => !known.has(id));
  if (missing !== undefined) {
    return refuse({ kind: 'unknown', what: 'object', id: missing });
  }
  return ok(({ objects }) => {
    for (const { id } of withMembers(bin.objects, edit.objects)) {
      setFields(objects, id, { deleted: false });
    }
  });
}
