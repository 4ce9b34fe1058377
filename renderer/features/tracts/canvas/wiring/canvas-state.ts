import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import type { EditorStateStore } from '../../session/editor-state.ts';
import { type Gesture, idle } from '../gestures/gesture.ts';

export type Room = { readonly width: number; readonly height: number };

/** What passes on the canvas while a hand works on it; nobody else needs it. */
export type CanvasState = {
  readonly gesture: Gesture;
  /** What the hand is over. */
  readonly hover: ObjectId | null;
  readonly cursor: string;
  /** The picture whose part is being chosen. */
  readonly cropping: ObjectId | null;
  /** The canvas in pixels. */
  readonly room: Room;
  /** Space is held: the hand moves the page. */
  readonly panning: boolean;
  /** Where the menu stands, in pixels of the canvas. */
  readonly menu: Vector | null;
  readonly said: string;
};

export type CanvasStore = StoreApi<CanvasState>;

const canvases = new WeakMap<EditorStateStore, CanvasStore>();

/** One for each open leaflet: what is done from a panel or a menu is told where the canvas tells it. */
export function canvasStateOf(state: EditorStateStore): CanvasStore {
  const known = canvases.get(state) ?? createCanvasState();
  canvases.set(state, known);
  return known;
}

const createCanvasState = (): CanvasStore =>
  createStore<CanvasState>()(() => ({
    gesture: idle,
    hover: null,
    cursor: 'default',
    cropping: null,
    room: { width: 0, height: 0 },
    panning: false,
    menu: null,
    said: '',
  }));
