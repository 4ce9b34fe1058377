import { passingState } from '../../../office/passing-state.ts';

type PrintWish = {
  /** The leaflet whose window is open, or opens with it. */
  readonly tract: string | null;
  readonly open: (tract: string) => void;
  readonly close: () => void;
};

/** The window of an open leaflet, which its card in the gallery asks for too. */
export const usePrintWish = passingState<PrintWish>((set) => ({
  tract: null,
  open: (tract) => set({ tract }),
  close: () => set({ tract: null }),
}));
