import { passingState } from '../../office/passing-state.ts';
import type { ListColumn, ListQuery } from '../../store/store-api.ts';

export type Sort = ListQuery['sort'];

type ListState = {
  readonly text: string;
  readonly sort: Sort;
  /** The row that the keyboard is on. */
  readonly active: number;
  readonly search: (text: string) => void;
  readonly sortBy: (column: ListColumn) => void;
  readonly moveTo: (index: number) => void;
};

/** How the list was left: it is found again the same way. */
export const useListState = passingState<ListState>((set) => ({
  text: '',
  sort: { column: 'name', direction: 'ascending' },
  active: 0,
  search: (text) => set({ text, active: 0 }),
  sortBy: (column) => set(({ sort }) => ({ sort: nextSort(sort, column), active: 0 })),
  moveTo: (active) => set({ active }),
}));

/** The same header again turns the order round. */
function nextSort(sort: Sort, column: ListColumn): Sort {
  const isTurned = sort.column === column && sort.direction === 'ascending';
  return { column, direction: isTurned ? 'descending' : 'ascending' };
}
