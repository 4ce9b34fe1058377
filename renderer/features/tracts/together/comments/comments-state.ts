import { create } from 'zustand';

type CommentsState = {
  readonly isOpen: boolean;
  /** The thread that one came for. */
  readonly wanted: string | null;
  readonly open: (wanted: string | null) => void;
  readonly close: () => void;
};

/** Whether the comments are shown; nothing of it is saved. */
export const useCommentsState = create<CommentsState>()((set) => ({
  isOpen: false,
  wanted: null,
  open: (wanted) => set({ isOpen: true, wanted }),
  close: () => set({ isOpen: false, wanted: null }),
}));
