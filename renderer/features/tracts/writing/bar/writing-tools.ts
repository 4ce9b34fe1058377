import { createStore } from 'zustand/vanilla';

export type WritingTool = 'link' | 'characters';

/** Which of the small windows of the bar stands open; keys of the text open them too. */
export const writingTools = createStore<{ readonly open: WritingTool | null }>()(() => ({
  open: null,
}));
