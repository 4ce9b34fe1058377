import type { Bounds, Vector } from '#shared/domain/tracts/geometry/box.ts';
import { fitView, panView, type View, zoomView } from '#shared/domain/tracts/geometry/view.ts';
import type { EditorView } from '../../session/editor-state.ts';
import type { Room } from './canvas-state.ts';

const toView = ({ zoom, x, y }: EditorView): View => ({ scale: zoom, x: -x * zoom, y: -y * zoom });
const fromView = ({ scale, x, y }: View): EditorView => ({
  zoom: scale,
  x: -x / scale,
  y: -y / scale,
});

export const toPx = ({ zoom, x, y }: EditorView, place: Vector): Vector => ({
  x: (place.x - x) * zoom,
  y: (place.y - y) * zoom,
});

export const toMm = ({ zoom, x, y }: EditorView, px: Vector): Vector => ({
  x: px.x / zoom + x,
  y: px.y / zoom + y,
});

export const zoomedAt = (view: EditorView, factor: number, px: Vector): EditorView =>
  fromView(zoomView(toView(view), factor, px));

export const pannedBy = (view: EditorView, px: Vector): EditorView =>
  fromView(panView(toView(view), px));

export const fitted = (area: Bounds, room: Room): EditorView =>
  fromView(fitView(area, room, airPx));

const airPx = 32;

/** As wide as the canvas; its top, or what one looked at before, stays in sight. */
export function fittedAcross(view: EditorView, area: Bounds, room: Room): EditorView {
  const wide = fitted({ ...area, height: 1 }, room);
  const tall = room.height / wide.zoom;
  const lowest = Math.max(area.y, area.y + area.height - tall);
  return {
    ...wide,
    y: Math.min(Math.max(view.y, area.y - airPx / wide.zoom), lowest + airPx / wide.zoom),
  };
}
