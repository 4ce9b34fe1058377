import { ok } from '#shared/result.ts';
import type { ObjectEdit } from '../edits/tract-edit.ts';
import type { TractObject } from '../model/object.ts';
import { rekey } from '../order/rekey.ts';
import { siblings } from '../read/painted-objects.ts';
import { type Desk, findObjects, type Plan, refuse, setFields } from './desk.ts';

type Reorder = Extract<ObjectEdit, { kind: 'reorder' }>;

/** Among what lies beside them: on the same page, in the same group. */
export function planReorder(desk: Desk, edit: Reorder): Plan {
  const found = findObjects(desk, edit.objects);
  if (!found.ok) {
    return found;
  }
  const [first] = found.value;
  if (first === undefined) {
    return ok(() => undefined);
  }
  const beside = siblings(desk.tract(), first.page, first.group);
  const moved = new Set<string>(edit.objects);
  if (!found.value.every((object) => beside.includes(object))) {
    return refuse({ kind: 'not-together' });
  }
  const keys = rekey(arrange(beside, moved, edit.to), moved);
  return ok(({ objects }) => {
    for (const [id, order] of keys) {
      setFields(objects, id, { order });
    }
  });
}

function arrange(
  beside: readonly TractObject[],
  moved: ReadonlySet<string>,
  to: Reorder['to'],
): readonly TractObject[] {
  const rest = beside.filter(({ id }) => !moved.has(id));
  const taken = beside.filter(({ id }) => moved.has(id));
  switch (to) {
    case 'front':
      return [...rest, ...taken];
    case 'back':
      return [...taken, ...rest];
    case 'forward':
      return oneForward(beside, moved);
    case 'backward':
      return oneForward(beside.toReversed(), moved).toReversed();
    default:
      return to satisfies never;
  }
}

/** Each moved one, the last first, passes the next that stays. */
function oneForward(beside: readonly TractObject[], moved: ReadonlySet<string>) {
  const line = [...beside];
  for (let at = line.length - 2; at >= 0; at -= 1) {
    const [here, next] = [line[at], line[at + 1]];
    if (here && next && moved.has(here.id) && !moved.has(next.id)) {
      line.splice(at, 2, next, here);
    }
  }
  return line;
}
