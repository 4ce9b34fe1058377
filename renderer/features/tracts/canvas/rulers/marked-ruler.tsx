import { type PointerEvent, useMemo } from 'react';
import { type Bounds, type Box, unionOf } from '#shared/domain/tracts/geometry/box.ts';
import { useEditorState } from '../../session/editor-context.tsx';
import type { Gesture } from '../gestures/gesture.ts';
import { itemsOf, type Scene } from '../scene/scene.ts';
import { type Canvas, useCanvasState } from '../wiring/use-canvas.ts';
import { Ruler } from './ruler.tsx';

type Props = {
  readonly axis: 'x' | 'y';
  readonly canvas: Canvas;
  readonly scene: Scene;
  readonly onPull: (event: PointerEvent<SVGSVGElement>) => void;
};

/** With the extent of what is chosen, or of what the hand is making of it. */
export function MarkedRuler({ axis, canvas, scene, onPull }: Props) {
  const view = useEditorState((state) => state.view);
  const chosen = useEditorState((state) => state.chosen);
  const room = useCanvasState(canvas.store, (state) => state.room);
  const gesture = useCanvasState(canvas.store, (state) => state.gesture);
  const boxes = useMemo(() => itemsOf(scene, chosen).map(({ box }) => box), [scene, chosen]);
  const standing = useMemo(() => unionOf(boxes), [boxes]);
  const bounds = extentIn(gesture, standing);
  const side = axis === 'x' ? 'width' : 'height';
  const marked = bounds === null ? null : { from: bounds[axis], to: bounds[axis] + bounds[side] };
  return <Ruler axis={axis} view={view} room={room} marked={marked} onPull={onPull} />;
}

function extentIn(gesture: Gesture, standing: Bounds | null): Bounds | null {
  if (gesture.kind === 'move' && gesture.extent !== null) {
    const { extent, by } = gesture;
    return { ...extent, x: extent.x + by.x, y: extent.y + by.y };
  }
  if (gesture.kind === 'reshape') return unionOf(gesture.to.boxes);
  return gesture.kind === 'draw' ? unionOf(present(gesture.box)) : standing;
}

const present = (box: Box | null): readonly Box[] => (box === null ? [] : [box]);
