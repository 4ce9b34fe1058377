import { together } from '#shared/domain/tracts/document/edits/together.ts';
import type { ObjectEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import { plus } from '#shared/domain/tracts/geometry/box.ts';
import { resizeTogether } from '#shared/domain/tracts/geometry/resize.ts';
import type { Act, Bench } from '../gestures/gesture.ts';
import { openedGroup, readingOrder } from '../scene/pick.ts';
import { frameOf, itemsOf, movable, type Scene } from '../scene/scene.ts';

/** What can be done with what is chosen, from the keyboard, the menus, the palette and the panels. */
export const chooseAll = ({ scene, chosen }: Bench): readonly Act[] => [
  { kind: 'choose', objects: readingOrder(scene, openedGroup(scene, chosen)) },
];

/** What may be moved is. When nothing may, it is asked all the same, so that the refusal says why. */
export function nudge({ scene, chosen }: Bench, by: Vector): readonly Act[] {
  const free = movable(scene, chosen);
  const objects = free.length > 0 ? free : chosen;
  return objects.length === 0
    ? []
    : [{ kind: 'edit', edit: { kind: 'move', objects, by }, said: { kind: 'moved', objects } }];
}

const leastSide = 0.1;

/** The right and the lower edge go; the upper left corner stays. */
export function stretch({ scene, chosen }: Bench, by: Vector): readonly Act[] {
  const objects = movable(scene, chosen);
  const frame = frameOf(scene, objects);
  if (frame === null) return [];
  const items = itemsOf(scene, objects);
  const to = {
    ...frame,
    width: Math.max(leastSide, frame.width + by.x),
    height: Math.max(Math.min(leastSide, frame.height), frame.height + by.y),
  };
  const [only, ...others] = items;
  const boxes =
    only !== undefined && others.length === 0
      ? [to]
      : resizeTogether(
          items.map(({ box }) => box),
          frame,
          to,
        );
  const placements = items.flatMap(({ id }, index) => {
    const box = boxes[index];
    return box === undefined
      ? []
      : [
          {
            object: id,
            position: { x: box.x, y: box.y },
            size: { width: box.width, height: box.height },
          },
        ];
  });
  return [
    { kind: 'edit', edit: { kind: 'place', placements }, said: { kind: 'resized', objects } },
  ];
}

/** A copy lies aside, so that one sees that there are two. */
export const copyOffset: Vector = { x: 5, y: 5 };

export const duplicateChosen = ({ chosen }: Bench): readonly Act[] =>
  chosen.length === 0 ? [] : [{ kind: 'duplicate', objects: chosen, by: copyOffset }];

/** As with `nudge`: what is locked stays, and when all is, the refusal says so. */
export function deleteChosen({ scene, chosen }: Bench): readonly Act[] {
  const free = movable(scene, chosen);
  const objects = free.length > 0 ? free : chosen;
  return objects.length === 0
    ? []
    : [
        { kind: 'edit', edit: { kind: 'delete', objects }, said: { kind: 'deleted', objects } },
        { kind: 'choose', objects: chosen.filter((id) => !objects.includes(id)) },
      ];
}

export function groupChosen({ chosen, newObject }: Bench): readonly Act[] {
  if (chosen.length < 2) return [];
  const id = newObject();
  return [
    {
      kind: 'edit',
      edit: { kind: 'group', id, objects: chosen, name: '' },
      said: { kind: 'grouped', objects: chosen },
    },
    { kind: 'choose', objects: [id] },
  ];
}

export function ungroupChosen({ scene, chosen }: Bench): readonly Act[] {
  const groups = chosen.filter((id) => scene.objects.get(id)?.kind === 'group');
  if (groups.length === 0) return [];
  const freed = [...scene.objects.values()].flatMap(({ id, group }) =>
    group !== null && groups.includes(group) ? [id] : [],
  );
  return [
    {
      kind: 'edit',
      edit: together(groups.map((group) => ({ kind: 'ungroup', group }))),
      said: { kind: 'ungrouped', objects: freed },
    },
    { kind: 'choose', objects: [...chosen.filter((id) => !groups.includes(id)), ...freed] },
  ];
}

export function orderChosen(
  { chosen }: Bench,
  to: Extract<ObjectEdit, { kind: 'reorder' }>['to'],
): readonly Act[] {
  return chosen.length === 0
    ? []
    : [
        {
          kind: 'edit',
          edit: { kind: 'reorder', objects: chosen, to },
          said: { kind: to, objects: chosen },
        },
      ];
}

/** All become locked, unless they all are already. */
export function lockChosen({ scene, chosen }: Bench): readonly Act[] {
  const locked = !allLocked(scene, chosen);
  return chosen.length === 0
    ? []
    : [
        {
          kind: 'edit',
          edit: { kind: 'set', objects: chosen, properties: { locked } },
          said: { kind: locked ? 'locked' : 'unlocked', objects: chosen },
        },
      ];
}

export const allLocked = ({ objects }: Scene, chosen: readonly ObjectId[]) =>
  chosen.length > 0 && chosen.every((id) => objects.get(id)?.locked);

export function hideChosen({ chosen }: Bench): readonly Act[] {
  return chosen.length === 0
    ? []
    : [
        {
          kind: 'edit',
          edit: { kind: 'set', objects: chosen, properties: { hidden: true } },
          said: { kind: 'hidden', objects: chosen },
        },
        { kind: 'choose', objects: [] },
      ];
}

/** A guide through a place, without a hand that pulls it out of a ruler. */
export const putGuide = (bench: Bench, axis: 'x' | 'y', place: Vector): readonly Act[] => [
  {
    kind: 'edit',
    edit: {
      kind: 'put-guide',
      guide: bench.newGuide(),
      page: bench.scene.page.id,
      axis,
      at: place[axis],
    },
    said: { kind: 'guide-put', axis, at: place[axis] },
  },
];

export function clearGuides({ guides, scene }: Bench): readonly Act[] {
  const edits = guides
    .filter(({ page }) => page === scene.page.id)
    .map(({ id }) => ({ kind: 'delete-guide', guide: id }) as const);
  return edits.length === 0
    ? []
    : [{ kind: 'edit', edit: together(edits), said: { kind: 'guide-deleted' } }];
}

/** Where one looks at on the page. */
export const middleOf = (
  { view }: Pick<Bench, 'view'>,
  room: { readonly width: number; readonly height: number },
): Vector =>
  plus({ x: view.x, y: view.y }, { x: room.width / 2 / view.zoom, y: room.height / 2 / view.zoom });
