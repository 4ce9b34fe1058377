import { create } from 'zustand';
import type { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';

/** A point of a page that one wants to speak of. */
type Pin = { readonly page: PageId; readonly place: Vector };

type CommentsState = {
  readonly isOpen: boolean;
  /** Where the next comment goes, unless an object is chosen. */
  readonly pin: Pin | null;
  /** The thread that one came for. */
  readonly wanted: string | null;
  readonly open: (wanted: string | null) => void;
  readonly openAt: (pin: Pin) => void;
  readonly unpin: () => void;
  readonly close: () => void;
};

/** Whether the comments are shown; nothing of it is saved. */
export const useCommentsState = create<CommentsState>()((set) => ({
  isOpen: false,
  wanted: null,
  pin: null,
  open: (wanted) => set({ isOpen: true, wanted, pin: null }),
  openAt: (pin) => set({ isOpen: true, wanted: null, pin }),
  unpin: () => set({ pin: null }),
  close: () => set({ isOpen: false, wanted: null, pin: null }),
}));
