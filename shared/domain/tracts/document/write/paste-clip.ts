import { ok, type Result } from '#shared/result.ts';
import { TractClip } from '../clip/clip.ts';
import type { EditRefusal, ObjectEdit } from '../edits/tract-edit.ts';
import { TractObject } from '../model/object.ts';
import { byOrder } from '../order/by-order.ts';
import { ordersBetween } from '../order/order-between.ts';
import { spreadTable } from '../table/spread-table.ts';
import { begin, beginText } from './begin.ts';
import { type Desk, findPage, inTurn, type Plan, refuse, tidy } from './desk.ts';

type Paste = Extract<ObjectEdit, { kind: 'paste' }>;

/** On top, with ids and texts of their own; colours and styles that are missing here come along. */
export function planPaste(desk: Desk, edit: Paste): Plan {
  const page = findPage(desk, edit.page);
  if (!page.ok) {
    return page;
  }
  const clip = TractClip.safeParse(edit.clip);
  if (!clip.success) {
    return refuse({ kind: 'invalid', field: String(clip.error.issues[0]?.path[0] ?? '') });
  }
  const copies = copyOf(desk, edit, clip.data);
  if (!copies.ok) {
    return copies;
  }
  const taken = copies.value.objects.find(({ id }) => desk.roots.objects.has(id));
  if (taken) {
    return refuse({ kind: 'already-there', id: taken.id });
  }
  return ok(
    inTurn([
      ...copies.value.stories.map(([old, fresh]) =>
        beginText(desk, fresh, clip.data.stories[old] ?? []),
      ),
      ...copies.value.objects.map((object) =>
        begin(desk, 'objects', { ...spreadTable(object), id: object.id }),
      ),
      ...missing(desk.roots.swatches, clip.data.swatches).map((swatch) =>
        begin(desk, 'swatches', swatch),
      ),
      ...missing(desk.roots.styles, clip.data.styles).map((style) => begin(desk, 'styles', style)),
    ]),
  );
}

const missing = <T extends { readonly id: string }>(
  root: Desk['roots']['styles'],
  entries: readonly T[],
) => entries.filter(({ id }) => !root.has(id));

function copyOf(desk: Desk, { page, by, stamp }: Paste, clip: TractClip) {
  const sorted = clip.objects.toSorted(byOrder);
  const ids = new Map(sorted.map(({ id }, index) => [String(id), `${stamp}-${index}`]));
  const stories = new Map(Object.keys(clip.stories).map((id, at) => [id, `${stamp}-t${at}`]));
  const top = desk.tract().objects.at(-1)?.order ?? null;
  const orders = ordersBetween({ before: top, after: null }, sorted.length);
  const objects: TractObject[] = [];
  for (const [index, object] of sorted.entries()) {
    const read = TractObject.safeParse({
      ...renamed(object, { ids, stories }),
      id: ids.get(object.id),
      page,
      order: orders[index],
      deleted: false,
      position: { x: tidy(object.position.x + by.x), y: tidy(object.position.y + by.y) },
    });
    if (!read.success) {
      const field = String(read.error.issues[0]?.path[0] ?? '');
      return refuse({ kind: 'invalid', field });
    }
    objects.push(read.data);
  }
  const copied: Result<Copies, EditRefusal> = ok({ objects, stories: keyed(clip, stories) });
  return copied;
}

type Copies = {
  readonly objects: readonly TractObject[];
  readonly stories: readonly (readonly [keyof TractClip['stories'], string])[];
};

function keyed(clip: TractClip, stories: ReadonlyMap<string, string>): Copies['stories'] {
  // The keys of the record were parsed as story ids; `Object.keys` forgets it.
  const known = Object.keys(clip.stories) as (keyof TractClip['stories'])[];
  return known.map((id) => [id, stories.get(id) ?? '']);
}

type Names = {
  readonly ids: ReadonlyMap<string, string>;
  readonly stories: ReadonlyMap<string, string>;
};

/** What an object names, by its name in the copy; what was not copied with it is let go. */
function renamed(object: TractObject, { ids, stories }: Names) {
  const group = object.group === null ? null : (ids.get(object.group) ?? null);
  if (object.kind === 'text') {
    const next = object.next === null ? null : (ids.get(object.next) ?? null);
    return { ...object, group, next, story: stories.get(object.story) };
  }
  if (object.kind === 'table') {
    const cells = Object.entries(object.cells).flatMap(([cell, story]) => {
      const copy = stories.get(story);
      return copy === undefined ? [] : [[cell, copy]];
    });
    return { ...object, group, cells: Object.fromEntries(cells) };
  }
  return { ...object, group };
}
