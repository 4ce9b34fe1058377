import { createStore } from 'zustand/vanilla';

type WritingTools = { readonly open: 'link' | 'characters' | null };

/** Which of the small windows of the bar stands open; keys of the text open them too. */
export const writingTools = createStore<WritingTools>()(() => ({ open: null }));
