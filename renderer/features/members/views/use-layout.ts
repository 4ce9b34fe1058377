import { useState } from 'react';
import type { GridLayout } from '../../../ui/grid/grid-types.ts';
import { defaultLayout } from './default-layout.ts';
import { keepLayout, readKeptLayout } from './kept-layout.ts';
import { useViewState } from './view-state.ts';

export type Layout = {
  readonly layout: GridLayout;
  /** Of the view that the layout came from; null: none. */
  readonly view: string | null;
  readonly setLayout: (layout: GridLayout) => void;
  /** Another layout, of a view or of none. */
  readonly show: (layout: GridLayout, view: string | null) => void;
};

/** How the list is laid out: as it was last left on this computer. */
export function useLayout(): Layout {
  const [kept] = useState(readKeptLayout);
  const { shown, show } = useViewState();
  const { layout, view } = shown ?? { layout: kept ?? defaultLayout, view: null };
  const showAndKeep = (next: GridLayout, of: string | null) => {
    show(next, of);
    keepLayout(next);
  };
  return { layout, view, setLayout: (next) => showAndKeep(next, view), show: showAndKeep };
}
