import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ObjectId, PageId } from '#shared/domain/tracts/document/model/ids.ts';

export const tools = [
  'select',
  'text',
  'rectangle',
  'ellipse',
  'line',
  'polygon',
  'star',
  'image',
  'qr',
  'icon',
  'table',
  'hand',
] as const;
export type Tool = (typeof tools)[number];

/** `zoom` is pixels for a millimetre; `x`, `y` the millimetres of the page at the canvas's top left. */
export type EditorView = { readonly zoom: number; readonly x: number; readonly y: number };

export type EditorState = {
  readonly page: PageId;
  readonly chosen: readonly ObjectId[];
  readonly tool: Tool;
  readonly view: EditorView;
  /** The text frame one types in. */
  readonly writing: { readonly object: ObjectId } | null;
  readonly showGuides: boolean;
  readonly showBleed: boolean;
  readonly snaps: boolean;
  /** What was chosen on another page is let go. */
  readonly setPage: (page: PageId) => void;
  readonly setChosen: (chosen: readonly ObjectId[]) => void;
  readonly setTool: (tool: Tool) => void;
  readonly setView: (view: EditorView) => void;
  readonly setWriting: (writing: EditorState['writing']) => void;
  readonly setShowGuides: (showGuides: boolean) => void;
  readonly setShowBleed: (showBleed: boolean) => void;
  readonly setSnaps: (snaps: boolean) => void;
};

export type EditorStateStore = StoreApi<EditorState>;

/** Until the canvas knows how much room there is, and fits the page into it. */
export const viewBeforeFitting: EditorView = { zoom: 96 / 25.4, x: -10, y: -10 };

/** What one looks at and holds while a leaflet is open; nothing of it is saved. */
export const createEditorState = (page: PageId): EditorStateStore =>
  createStore<EditorState>()((set, get) => ({
    page,
    chosen: [],
    tool: 'select',
    view: viewBeforeFitting,
    writing: null,
    showGuides: true,
    showBleed: true,
    snaps: true,
    setPage: (next) => {
      if (next !== get().page) set({ page: next, chosen: [], writing: null });
    },
    setChosen: (chosen) => set({ chosen }),
    setTool: (tool) => set({ tool, writing: null }),
    setView: (view) => set({ view }),
    setWriting: (writing) => set({ writing }),
    setShowGuides: (showGuides) => set({ showGuides }),
    setShowBleed: (showBleed) => set({ showBleed }),
    setSnaps: (snaps) => set({ snaps }),
  }));
