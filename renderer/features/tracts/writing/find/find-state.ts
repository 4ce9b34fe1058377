import { createStore } from 'zustand/vanilla';
import type { Wanted } from './find-in.ts';

type FindState = {
  readonly open: 'find' | 'replace' | null;
  readonly wanted: Wanted;
  readonly replacement: string;
};

/** Kept while the window stands, so that F3 goes on with what was looked for. */
export const findState = createStore<FindState>()(() => ({
  open: null,
  wanted: { query: '', matchCase: false, wholeWord: false, ignoreAccents: false },
  replacement: '',
}));
