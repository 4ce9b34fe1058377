import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { EditorState, EditorStateStore } from './editor-state.ts';
import type { TractSession } from './tract-session.ts';

export type Editor = { readonly session: TractSession; readonly state: EditorStateStore };

const EditorContext = createContext<Editor | null>(null);

type Props = { readonly editor: Editor; readonly children: ReactNode };

export function EditorProvider({ editor, children }: Props) {
  return <EditorContext value={editor}>{children}</EditorContext>;
}

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('No EditorProvider above this component');
  return editor;
}

/** One part of what one looks at and holds; renders again when that part changes. */
export const useEditorState = <T,>(pick: (state: EditorState) => T): T =>
  useStore(useEditor().state, pick);

/** The open leaflet as it is now. */
export function useTract(): Tract {
  const { session } = useEditor();
  return useSyncExternalStore(session.subscribe, session.read).tract;
}

/** What is chosen and still there, from back to front. */
export function useChosen(): readonly TractObject[] {
  const { objects } = useTract();
  const chosen = useEditorState((state) => state.chosen);
  return useMemo(() => objects.filter(({ id }) => chosen.includes(id)), [objects, chosen]);
}
