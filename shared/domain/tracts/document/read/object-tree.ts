import type { ObjectId, PageId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import type { Tract } from '../model/tract.ts';

/** `depth`: the groups around it. */
export type InTree = { readonly object: TractObject; readonly depth: number };

/** Everything on a page from front to back, as a list of layers: each group before what is in it. */
export function objectTree({ objects }: Tract, page: PageId): readonly InTree[] {
  const beside = new Map<ObjectId | null, TractObject[]>();
  for (const object of objects) {
    const known = beside.get(object.group);
    if (object.page === page && known === undefined) {
      beside.set(object.group, [object]);
    } else if (object.page === page) {
      known?.push(object);
    }
  }
  return inGroup(beside, { group: null, depth: 0 });
}

type At = { readonly group: ObjectId | null; readonly depth: number };

function inGroup(
  beside: ReadonlyMap<ObjectId | null, readonly TractObject[]>,
  { group, depth }: At,
): readonly InTree[] {
  return (beside.get(group) ?? [])
    .toReversed()
    .flatMap((object): readonly InTree[] =>
      object.kind === 'group'
        ? [{ object, depth }, ...inGroup(beside, { group: object.id, depth: depth + 1 })]
        : [{ object, depth }],
    );
}
