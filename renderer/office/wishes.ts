import { passingState } from './passing-state.ts';

type Wishes = {
  /** Grows each time someone asks for the search box. */
  readonly searches: number;
  /** A file dropped on the window, until the import has taken it. */
  readonly offeredFile: File | null;
  /** The report of an earlier import, until it is shown. */
  readonly report: string | null;
  readonly askForSearch: () => void;
  readonly offerFile: (file: File) => void;
  readonly takeFile: () => void;
  readonly askForReport: (id: string) => void;
  readonly closeReport: () => void;
};

/** What one part of the window asks of a screen that may not be there yet. */
export const useWishes = passingState<Wishes>((set) => ({
  searches: 0,
  offeredFile: null,
  report: null,
  askForSearch: () => set(({ searches }) => ({ searches: searches + 1 })),
  offerFile: (file) => set({ offeredFile: file }),
  takeFile: () => set({ offeredFile: null }),
  askForReport: (id) => set({ report: id }),
  closeReport: () => set({ report: null }),
}));
