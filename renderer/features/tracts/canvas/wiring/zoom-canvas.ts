import type { Bounds } from '#shared/domain/tracts/geometry/box.ts';
import { unionOf } from '#shared/domain/tracts/geometry/box.ts';
import { unreachable } from '#shared/result.ts';
import type { Editor } from '../../session/editor-context.tsx';
import type { EditorState, EditorStateStore, EditorView } from '../../session/editor-state.ts';
import { itemsOf, type Scene } from '../scene/scene.ts';
import { sceneIn } from '../scene/scene-in.ts';
import type { Room } from './canvas-state.ts';
import { fitted, fittedAcross, zoomedAt } from './view-math.ts';

/** How large each open canvas is: the bar above it asks for what fits. */
const rooms = new WeakMap<EditorStateStore, Room>();

export const rememberRoom = (state: EditorStateStore, room: Room) => rooms.set(state, room);

export type ZoomWish =
  | { readonly kind: 'page' | 'width' | 'selection' }
  /** 1 is the size on paper. */
  | { readonly kind: 'to'; readonly zoom: number }
  | { readonly kind: 'by'; readonly factor: number };

/** Changes what the canvas shows; from its middle, when a size is wished. */
export function zoomCanvas({ session, state }: Editor, wish: ZoomWish): void {
  const { page, chosen, view, setView } = state.getState();
  const room = rooms.get(state);
  const scene = sceneIn(session.read().tract, page);
  if (room === undefined || scene === null || room.width === 0) return;
  setView(wished(wish, { scene, room, view, chosen }));
}

type Shown = Pick<EditorState, 'view' | 'chosen'> & { readonly scene: Scene; readonly room: Room };

function wished(wish: ZoomWish, { scene, room, view, chosen }: Shown): EditorView {
  const middle = { x: room.width / 2, y: room.height / 2 };
  switch (wish.kind) {
    case 'page':
      return fitted(areaOf(scene), room);
    case 'width':
      return fittedAcross(view, areaOf(scene), room);
    case 'selection':
      return fitted(unionOf(itemsOf(scene, chosen).map(({ box }) => box)) ?? areaOf(scene), room);
    case 'to':
      return zoomedAt(view, (wish.zoom * pixelsPerMillimetre) / view.zoom, middle);
    case 'by':
      return zoomedAt(view, wish.factor, middle);
    default:
      return unreachable(wish);
  }
}

export const pixelsPerMillimetre = 96 / 25.4;

/** The page with its bleed. */
function areaOf({ page: { setup } }: Scene): Bounds {
  const { bleed, width, height } = setup;
  return { x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed };
}
