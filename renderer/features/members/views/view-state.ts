import { passingState } from '../../../office/passing-state.ts';
import type { GridLayout } from '../../../ui/grid/grid-types.ts';

type ViewState = {
  /** Null: nobody has touched it yet since the file was opened. */
  readonly shown: { readonly layout: GridLayout; readonly view: string | null } | null;
  readonly show: (layout: GridLayout, view: string | null) => void;
};

export const useViewState = passingState<ViewState>((set) => ({
  shown: null,
  show: (layout, view) => set({ shown: { layout, view } }),
}));
