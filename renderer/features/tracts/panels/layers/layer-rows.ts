import type { ObjectId, PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { type InTree, objectTree } from '#shared/domain/tracts/document/read/object-tree.ts';

export type LayerRow = InTree & {
  /** Which of how many side by side, the first being 1. */
  readonly place: number;
  readonly count: number;
  /** `null` for what is no group. */
  readonly isOpen: boolean | null;
};

/** What the list shows, from front to back; what is in a folded group is left out. */
export function layerRows(
  tract: Tract,
  page: PageId,
  folded: ReadonlySet<ObjectId>,
): readonly LayerRow[] {
  const tree = objectTree(tract, page);
  const counts = new Map<ObjectId | null, number>();
  const places = tree.map(({ object: { group } }) => {
    const place = (counts.get(group) ?? 0) + 1;
    counts.set(group, place);
    return place;
  });
  const away = new Set<ObjectId>();
  return tree.flatMap((layer, index): readonly LayerRow[] => {
    const { id, kind, group } = layer.object;
    const isAway = group !== null && away.has(group);
    if (isAway || folded.has(id)) away.add(id);
    const isOpen = kind === 'group' ? !folded.has(id) : null;
    const row = { place: places[index] ?? 1, count: counts.get(group) ?? 1, isOpen };
    return isAway ? [] : [{ ...layer, ...row }];
  });
}

/** The groups around it, the nearest first. */
function groupsAround(rows: readonly InTree[], id: ObjectId): readonly ObjectId[] {
  const known = new Map(rows.map(({ object }) => [object.id, object.group]));
  const around: ObjectId[] = [];
  for (let at = known.get(id) ?? null; at !== null; at = known.get(at) ?? null) around.push(at);
  return around;
}

/** One more or one less. A group and what is in it are never chosen both: the one taken last counts. */
export function toggled(
  rows: readonly InTree[],
  chosen: readonly ObjectId[],
  id: ObjectId,
): readonly ObjectId[] {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id);
  const around = groupsAround(rows, id);
  return [
    ...chosen.filter((one) => !around.includes(one) && !groupsAround(rows, one).includes(id)),
    id,
  ];
}

/** Everything between two rows, a group standing for what is in it. */
export function span(
  rows: readonly InTree[],
  from: ObjectId | null,
  to: ObjectId,
): readonly ObjectId[] {
  const at = (id: ObjectId | null) => rows.findIndex(({ object }) => object.id === id);
  const [end, start] = [at(to), from === null || at(from) === -1 ? at(to) : at(from)];
  const taken = new Set<ObjectId>();
  return rows.slice(Math.min(start, end), Math.max(start, end) + 1).flatMap(({ object }) => {
    const isWithin = object.group !== null && taken.has(object.group);
    taken.add(object.id);
    return isWithin ? [] : [object.id];
  });
}
