import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { type Bounds, type Box, boundsOf, unionOf } from '#shared/domain/tracts/geometry/box.ts';

/** One thing on the page that has a box of its own: all but groups, which are around others. */
export type Item = {
  readonly id: ObjectId;
  readonly object: TractObject;
  readonly box: Box;
  /** The groups around it, the outermost first, then itself. */
  readonly path: readonly ObjectId[];
  /** It, or a group around it, may not be touched. */
  readonly locked: boolean;
};

/** What the hand meets on one page. */
export type Scene = {
  readonly page: Page;
  /** Visible, from back to front. */
  readonly items: readonly Item[];
  readonly objects: ReadonlyMap<ObjectId, TractObject>;
  /** The items in each group, however deep; an item is its own only one. */
  readonly leaves: ReadonlyMap<ObjectId, readonly Item[]>;
};

export function sceneOf(tract: Tract, page: Page): Scene {
  const own = tract.objects.filter((object) => object.page === page.id);
  const beside = byGroup(own);
  const items = itemsIn(beside, { group: null, path: [], locked: false });
  const leaves = new Map<ObjectId, Item[]>();
  for (const item of items) {
    for (const id of item.path) {
      const known = leaves.get(id);
      if (known === undefined) leaves.set(id, [item]);
      else known.push(item);
    }
  }
  return { page, items, objects: new Map(own.map((object) => [object.id, object])), leaves };
}

type Beside = ReadonlyMap<ObjectId | null, readonly TractObject[]>;
function byGroup(objects: readonly TractObject[]): Beside {
  const beside = new Map<ObjectId | null, TractObject[]>();
  for (const object of objects) {
    const known = beside.get(object.group);
    if (known === undefined) beside.set(object.group, [object]);
    else known.push(object);
  }
  return beside;
}

type Around = {
  readonly group: ObjectId | null;
  readonly path: readonly ObjectId[];
  readonly locked: boolean;
};

function itemsIn(beside: Beside, around: Around): readonly Item[] {
  return (beside.get(around.group) ?? []).flatMap((object): readonly Item[] => {
    if (object.hidden) return [];
    const path = [...around.path, object.id];
    const locked = around.locked || object.locked;
    return object.kind === 'group'
      ? itemsIn(beside, { group: object.id, path, locked })
      : [{ id: object.id, object, box: boxOf(object), path, locked }];
  });
}

export const boxOf = ({ position, size, rotation }: TractObject): Box => ({
  ...position,
  ...size,
  rotation,
});

/** The items that chosen objects stand for, each once, from back to front. */
export function itemsOf({ items, leaves }: Scene, ids: readonly ObjectId[]): readonly Item[] {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return leaves.get(only) ?? [];
  const taken = new Set(ids.flatMap((id) => leaves.get(id) ?? []));
  return items.filter((item) => taken.has(item));
}

/** Objects of which nothing, however deep, is locked: those that may be moved as a whole. */
export const movable = ({ objects, leaves }: Scene, ids: readonly ObjectId[]) =>
  ids.filter((id) => {
    const members = leaves.get(id) ?? [];
    return members.length > 0 && !objects.get(id)?.locked && !members.some(({ locked }) => locked);
  });

/** What the handles stand on: the box of the only one, turned as it is, or what is around all. */
export function frameOf(scene: Scene, ids: readonly ObjectId[]): Box | null {
  const items = itemsOf(scene, ids);
  const [only] = items;
  if (only !== undefined && items.length === 1) return only.box;
  return uprightFrame(unionOf(items.map(({ box }) => box)));
}

const uprightFrame = (bounds: Bounds | null): Box | null =>
  bounds === null ? null : { ...bounds, rotation: 0 };

/** The visible outline of an object; of a group, of all that is in it. */
export function extentOf({ leaves }: Scene, id: ObjectId): Bounds | null {
  const members = leaves.get(id) ?? [];
  const [only] = members;
  return only !== undefined && members.length === 1
    ? boundsOf(only.box)
    : unionOf(members.map(({ box }) => box));
}
