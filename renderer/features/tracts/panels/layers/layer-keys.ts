import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { type Dragged, into } from './drop-place.ts';
import type { LayerRow } from './layer-rows.ts';

export type LayerKey = {
  readonly key: string;
  readonly alt: boolean;
  readonly shift: boolean;
};

export type LayerAct =
  | { readonly kind: 'go'; readonly to: number; readonly extends: boolean }
  | { readonly kind: 'choose' }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'rename' }
  | { readonly kind: 'fold'; readonly group: ObjectId; readonly isOpen: boolean }
  | { readonly kind: 'delete' }
  | { readonly kind: 'edit'; readonly edit: TractEdit };

/** Where the keys are: the row, and what moves when it does. */
export type Standing = Dragged & {
  readonly rows: readonly LayerRow[];
  readonly at: number;
  /** Rows that can be seen at once. */
  readonly page: number;
};

/** What a key does in the list; `null` leaves it to others. */
export function layerKey(pressed: LayerKey, standing: Standing): LayerAct | null {
  const row = standing.rows[standing.at];
  if (row === undefined) return null;
  if (pressed.alt) return moveBy(pressed.key, standing, row);
  switch (pressed.key) {
    case 'F2':
      return { kind: 'rename' };
    case 'Enter':
      return { kind: 'choose' };
    case ' ':
      return { kind: 'toggle' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'delete' };
    case 'ArrowRight':
      return openOrEnter(standing, row);
    case 'ArrowLeft':
      return closeOrLeave(standing, row);
    default:
      return walk(pressed, standing);
  }
}

function walk({ key, shift }: LayerKey, { rows, at, page }: Standing): LayerAct | null {
  const last = rows.length - 1;
  const to = new Map([
    ['ArrowUp', at - 1],
    ['ArrowDown', at + 1],
    ['PageUp', at - page],
    ['PageDown', at + page],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  return to === undefined
    ? null
    : { kind: 'go', to: Math.min(last, Math.max(0, to)), extends: shift };
}

function openOrEnter({ at }: Standing, { object, isOpen }: LayerRow): LayerAct | null {
  if (isOpen === null) return null;
  return isOpen
    ? { kind: 'go', to: at + 1, extends: false }
    : { kind: 'fold', group: object.id, isOpen: true };
}

function closeOrLeave({ rows }: Standing, { object, isOpen }: LayerRow): LayerAct | null {
  if (isOpen) return { kind: 'fold', group: object.id, isOpen: false };
  const to = rows.findIndex((row) => row.object.id === object.group);
  return to === -1 ? null : { kind: 'go', to, extends: false };
}

/** Alt and an arrow: up and down among its neighbours, right into the group beside it, left out of its own. */
function moveBy(key: string, standing: Standing, { object }: LayerRow): LayerAct | null {
  const { moved } = standing;
  switch (key) {
    case 'ArrowUp':
      return { kind: 'edit', edit: { kind: 'reorder', objects: moved, to: 'forward' } };
    case 'ArrowDown':
      return { kind: 'edit', edit: { kind: 'reorder', objects: moved, to: 'backward' } };
    case 'ArrowRight':
      return intoNeighbour(standing, object.group);
    case 'ArrowLeft':
      return outOfGroup(standing, object.group);
    default:
      return null;
  }
}

/** Into the back of the group in front of it, or the front of the group behind it. */
function intoNeighbour(dragged: Dragged, within: ObjectId | null): LayerAct | null {
  const { tree, moved } = dragged;
  const line = tree.map(({ object }) => object).filter(({ group }) => group === within);
  const ahead = line[line.findIndex(({ id }) => moved.includes(id)) - 1];
  const behind = line[line.findLastIndex(({ id }) => moved.includes(id)) + 1];
  if (ahead?.kind === 'group') return moveTo(moved, ahead.id, null);
  return behind?.kind === 'group' ? moveTo(moved, behind.id, into(dragged, behind.id).over) : null;
}

function outOfGroup({ tree, moved }: Dragged, group: ObjectId | null): LayerAct | null {
  const around = tree.find(({ object }) => object.id === group)?.object;
  return around === undefined ? null : moveTo(moved, around.group, around.id);
}

const moveTo = (
  objects: readonly ObjectId[],
  group: ObjectId | null,
  over: ObjectId | null,
): LayerAct => ({ kind: 'edit', edit: { kind: 'move-to', objects, group, over } });
