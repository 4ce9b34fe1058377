import { useState } from 'react';
import {
  type Bounds,
  extendSelection,
  extendTo,
  keepWithin,
  type Move,
  moveSelection,
  type Place,
  type Selection,
  selectAll,
  selectCell,
} from './grid-selection.ts';

export type SelectionState = {
  readonly selection: Selection;
  readonly select: (place: Place) => void;
  readonly move: (move: Move) => void;
  readonly extend: (move: Move) => void;
  readonly extendTo: (place: Place) => void;
  readonly selectAll: () => void;
};

/** The keyboard's cell and the range that goes with it; the screen follows the keyboard. */
export function useGridSelection(
  bounds: Bounds,
  first: Place,
  reveal: (place: Place) => void,
): SelectionState {
  const [state, setState] = useState<Selection>(() => selectCell(first));
  const selection = keepWithin(state, bounds);

  const go = (next: Selection) => {
    setState(next);
    reveal(next.cursor);
  };

  return {
    selection,
    select: (place) => go(keepWithin(selectCell(place), bounds)),
    move: (move) => go(moveSelection(selection, move, bounds)),
    extend: (move) => go(extendSelection(selection, move, bounds)),
    extendTo: (place) => go(extendTo(selection, place, bounds)),
    // Everything is selected: there is no part of it to go and see.
    selectAll: () => setState(selectAll(bounds)),
  };
}
