import { ok, type Result } from '#shared/result.ts';
import type { EditRefusal, ObjectEdit } from '../edits/tract-edit.ts';
import type { ObjectId } from '../model/ids.ts';
import type { Point, Size } from '../model/measures.ts';
import { TractObject } from '../model/object.ts';
import { withMembers } from '../read/painted-objects.ts';
import { type Desk, findObjects, findPage, type Plan, refuse, setFields, tidy } from './desk.ts';

type Changes = Readonly<Record<string, unknown>>;

export function planMove(desk: Desk, edit: Extract<ObjectEdit, { kind: 'move' }>): Plan {
  const found = findObjects(desk, edit.objects);
  if (!found.ok) {
    return found;
  }
  const page = edit.page === undefined ? undefined : findPage(desk, edit.page);
  if (page && !page.ok) {
    return page;
  }
  const moved = withMembers(desk.tract().objects, edit.objects);
  const taken = new Set(moved.map(({ id }) => id));
  return change(
    moved.map((object) => [
      object,
      {
        position: tidyPoint({
          x: object.position.x + edit.by.x,
          y: object.position.y + edit.by.y,
        }),
        ...(edit.page !== undefined && edit.page !== object.page
          ? { page: edit.page, ...leaveGroup(object, taken) }
          : {}),
      },
    ]),
  );
}

/** On another page, an object is only in a group that went there with it. */
const leaveGroup = ({ group }: TractObject, taken: ReadonlySet<ObjectId>) =>
  group === null || taken.has(group) ? {} : { group: null };

export function planPlace(desk: Desk, edit: Extract<ObjectEdit, { kind: 'place' }>): Plan {
  const found = findObjects(
    desk,
    edit.placements.map(({ object }) => object),
  );
  if (!found.ok) {
    return found;
  }
  return change(
    edit.placements.flatMap(({ object: id, position, size, rotation }) => {
      const object = found.value.find((one) => one.id === id);
      const changes = {
        ...(position && { position: tidyPoint(position) }),
        ...(size && { size: tidySize(size) }),
        ...(rotation !== undefined && { rotation: tidy(rotation % 360) }),
      };
      return object ? [[object, changes] as const] : [];
    }),
  );
}

const untouchable = [
  'id',
  'kind',
  'order',
  'group',
  'deleted',
  'rowTracks',
  'columnTracks',
  'cells',
];

/** Anything but what has an edit of its own. A locked object may be unlocked, hidden and renamed. */
export function planSet(desk: Desk, edit: Extract<ObjectEdit, { kind: 'set' }>): Plan {
  const found = findObjects(desk, edit.objects);
  if (!found.ok) {
    return found;
  }
  const wrong = Object.keys(edit.properties).find((field) => untouchable.includes(field));
  if (wrong !== undefined) {
    return refuse({ kind: 'invalid', field: wrong });
  }
  return change(found.value.map((object) => [object, edit.properties]));
}

function change(changes: readonly (readonly [TractObject, Changes])[]): Plan {
  for (const [object, said] of changes) {
    const judged = judge(object, said);
    if (!judged.ok) {
      return judged;
    }
  }
  return ok(({ objects }) => {
    for (const [object, said] of changes) {
      setFields(objects, object.id, said);
    }
  });
}

const withoutTouching = ['locked', 'hidden', 'name'];

function judge(object: TractObject, said: Changes): Result<null, EditRefusal> {
  if (object.locked && Object.keys(said).some((field) => !withoutTouching.includes(field))) {
    return refuse({ kind: 'locked', object: object.id });
  }
  const strange = Object.keys(said).find((field) => !Object.hasOwn(object, field));
  const read = TractObject.safeParse({ ...object, ...said });
  if (strange !== undefined || !read.success) {
    const field = strange ?? String(read.error?.issues[0]?.path[0] ?? '');
    return refuse({ kind: 'invalid', field });
  }
  return ok(null);
}

const tidyPoint = ({ x, y }: Point): Point => ({ x: tidy(x), y: tidy(y) });
const tidySize = ({ width, height }: Size): Size => ({ width: tidy(width), height: tidy(height) });
