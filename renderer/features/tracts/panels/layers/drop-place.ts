import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { InTree } from '#shared/domain/tracts/document/read/object-tree.ts';
import type { LayerRow } from './layer-rows.ts';

/** Where what is dragged will lie when it is let go. */
export type Drop = {
  readonly group: ObjectId | null;
  readonly over: ObjectId | null;
  /** The line between two rows, counted from the top, or the row of a group that takes it in. */
  readonly mark:
    | { readonly kind: 'line'; readonly at: number; readonly depth: number }
    | { readonly kind: 'row'; readonly id: ObjectId };
};

/** The hand: rows down from the top of the list, steps in from its edge. */
export type Hand = { readonly down: number; readonly depth: number };

/** What is dragged, and all layers, those in folded groups too. */
export type Dragged = { readonly moved: readonly ObjectId[]; readonly tree: readonly InTree[] };

/**
 * On the middle of a group into it; else between two rows, where the steps in say into which of the groups that end
 * or begin there. `null` where nothing would change, or where it would lie in itself.
 */
export function dropPlace(rows: readonly LayerRow[], dragged: Dragged, hand: Hand): Drop | null {
  const group = groupUnder(rows, hand);
  const drop = group === null ? between(rows, dragged, hand) : into(dragged, group);
  return isInside(dragged, drop.group) || changesNothing(dragged, drop) ? null : drop;
}

function groupUnder(rows: readonly LayerRow[], { down }: Hand): ObjectId | null {
  const row = rows[Math.floor(down)];
  const part = down - Math.floor(down);
  return row?.object.kind === 'group' && part > 0.25 && part < 0.75 ? row.object.id : null;
}

/** To its front. */
export const into = ({ tree, moved }: Dragged, group: ObjectId): Drop => ({
  group,
  over: beside(tree, group).find((id) => !moved.includes(id)) ?? null,
  mark: { kind: 'row', id: group },
});

function between(rows: readonly LayerRow[], dragged: Dragged, hand: Hand): Drop {
  const at = Math.min(rows.length, Math.max(0, Math.round(hand.down)));
  const above = rows[at - 1];
  const deepest = above === undefined ? 0 : above.depth + (above.isOpen ? 1 : 0);
  const depth = Math.min(deepest, Math.max(rows[at]?.depth ?? 0, hand.depth));
  const mark = { kind: 'line', at, depth } as const;
  if (above !== undefined && above.depth < depth) {
    return { ...into(dragged, above.object.id), mark };
  }
  const before = rows.slice(0, at).findLast((row) => row.depth === depth)?.object;
  const group = before?.group ?? null;
  const line = beside(dragged.tree, group);
  const rest = before === undefined ? line : line.slice(line.indexOf(before.id) + 1);
  return { group, over: rest.find((id) => !dragged.moved.includes(id)) ?? null, mark };
}

/** From front to back. */
const beside = (tree: readonly InTree[], group: ObjectId | null) =>
  tree.filter(({ object }) => object.group === group).map(({ object }) => object.id);

function isInside({ tree, moved }: Dragged, group: ObjectId | null) {
  const around = new Map(tree.map(({ object }) => [object.id, object.group]));
  for (let at = group; at !== null; at = around.get(at) ?? null) {
    if (moved.includes(at)) return true;
  }
  return false;
}

function changesNothing({ tree, moved }: Dragged, { group, over }: Drop) {
  const line = beside(tree, group);
  if (!moved.every((id) => line.includes(id))) return false;
  const rest = line.filter((id) => !moved.includes(id));
  const at = over === null ? rest.length : rest.indexOf(over);
  const taken = line.filter((id) => moved.includes(id));
  return rest.toSpliced(at, 0, ...taken).every((id, index) => id === line[index]);
}
