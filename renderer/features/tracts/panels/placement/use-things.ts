import type { Box } from '#shared/domain/tracts/geometry/box.ts';
import { useChosen, useTract } from '../../session/editor-context.tsx';
import { type Problem, useEdit } from '../use-edit.ts';
import { placementsOf, thingsOf } from './things.ts';

/** What is chosen as boxes, and a way to put each into another box: one edit for all. */
export function useThings() {
  const tract = useTract();
  const chosen = useChosen();
  const edit = useEdit();
  const things = thingsOf(tract, chosen);
  const boxes = things.map(({ box }) => box);
  const placeAll = (to: readonly Box[]): Problem =>
    edit({
      kind: 'place',
      placements: things.flatMap((thing, index) => placementsOf(thing, to[index] ?? thing.box)),
    });
  return {
    boxes,
    placeAll,
    isLocked: things.some(({ leaves }) => leaves.some((one) => one.locked)),
  };
}
