import type { GestureOf, Sign, Step } from './gesture.ts';

/** The page stays under the hand. */
export function followPan(gesture: GestureOf<'pan'>, { px }: Sign): Step {
  const { view, from } = gesture;
  const x = view.x - (px.x - from.x) / view.zoom;
  const y = view.y - (px.y - from.y) / view.zoom;
  return { gesture, acts: [{ kind: 'view', view: { ...view, x, y } }] };
}
