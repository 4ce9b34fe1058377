import { passingState } from '../../../office/passing-state.ts';
import type { Checked } from '../../../ui/grid/grid-types.ts';
import { nothingChecked } from '../../../ui/grid/selection/checked-rows.ts';

type ListState = {
  readonly text: string;
  readonly foldedGroups: readonly string[];
  readonly checked: Checked;
  /** The line that the keyboard is on. */
  readonly line: number;
  readonly search: (text: string) => void;
  /** Another question: the list begins at its top. */
  readonly restart: () => void;
  readonly toggleGroup: (key: string) => void;
  readonly check: (checked: Checked) => void;
  readonly moveTo: (line: number) => void;
};

/** How the list was left: it is found again the same way. Who was chosen of one list means nothing in another. */
export const useListState = passingState<ListState>((set) => ({
  text: '',
  foldedGroups: [],
  checked: nothingChecked,
  line: 0,
  search: (text) => set({ text, line: 0, checked: nothingChecked }),
  restart: () => set({ line: 0, checked: nothingChecked, foldedGroups: [] }),
  toggleGroup: (key) =>
    set(({ foldedGroups }) => ({
      foldedGroups: foldedGroups.includes(key)
        ? foldedGroups.filter((other) => other !== key)
        : [...foldedGroups, key],
    })),
  check: (checked) => set({ checked }),
  moveTo: (line) => set({ line }),
}));
