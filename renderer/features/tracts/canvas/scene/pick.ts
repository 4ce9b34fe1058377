import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Bounds, Vector } from '#shared/domain/tracts/geometry/box.ts';
import { hits, lassoed } from '#shared/domain/tracts/geometry/hit.ts';
import { extentOf, type Item, type Scene } from './scene.ts';

/** The group that one is in: that of what is chosen; its neighbours are picked one by one. */
export function openedGroup({ objects }: Scene, chosen: readonly ObjectId[]): ObjectId | null {
  const [first] = chosen;
  return first === undefined ? null : (objects.get(first)?.group ?? null);
}

/** Everything under a place that may be picked, from front to back; what is inside groups as its group. */
export function picksAt(
  scene: Scene,
  place: Vector,
  { opened, slack }: { readonly opened: ObjectId | null; readonly slack: number },
): readonly ObjectId[] {
  const under = scene.items.filter((item) => !item.locked && hits(item.box, place, slack));
  return [...new Set(under.toReversed().map((item) => pickOf(item, opened)))];
}

/** Inside the opened group its member; elsewhere the outermost group. */
function pickOf({ id, path }: Item, opened: ObjectId | null): ObjectId {
  if (opened === null) return path[0] ?? id;
  const inside = path.indexOf(opened);
  return path[inside + 1] ?? id;
}

/** One level deeper into the group under a place; `null` when it is none. */
export function enteredAt(
  scene: Scene,
  group: ObjectId,
  { place, slack }: { readonly place: Vector; readonly slack: number },
): ObjectId | null {
  const [inside] = picksAt(scene, place, { opened: group, slack });
  const item = inside === undefined ? undefined : scene.leaves.get(inside)?.[0];
  return inside !== undefined && item?.path.includes(group) ? inside : null;
}

/** What a lasso takes of the level that one is on. */
export function picksIn(
  scene: Scene,
  area: Bounds,
  { opened, takes }: { readonly opened: ObjectId | null; readonly takes: 'touched' | 'inside' },
): readonly ObjectId[] {
  const free = scene.items.filter(({ locked }) => !locked);
  const touched = new Set(lassoed(free, area, takes).map((item) => pickOf(item, opened)));
  if (takes === 'touched') return [...touched];
  return [...touched].filter((id) => {
    const extent = extentOf(scene, id);
    return extent !== null && covers(area, extent);
  });
}

const covers = (area: Bounds, { x, y, width, height }: Bounds) =>
  x >= area.x &&
  y >= area.y &&
  x + width <= area.x + area.width &&
  y + height <= area.y + area.height;

/** All that a click could take on the level that one is on, as one reads: line by line, left to right. */
export function readingOrder(scene: Scene, opened: ObjectId | null): readonly ObjectId[] {
  const free = scene.items.filter(({ locked }) => !locked);
  const level = opened === null ? free : free.filter(({ path }) => path.includes(opened));
  const placed = [...new Set(level.map((item) => pickOf(item, opened)))].flatMap((id) => {
    const extent = extentOf(scene, id);
    return extent === null ? [] : [{ id, extent }];
  });
  return placed
    .sort((a, b) => a.extent.y - b.extent.y || a.extent.x - b.extent.x)
    .map(({ id }) => id);
}
