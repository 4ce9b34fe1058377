import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import type { Bench } from '../gestures/gesture.ts';
import { gripUnder, guideUnder, slackOf } from '../gestures/press.ts';
import type { Grip } from '../scene/handles.ts';
import { openedGroup, picksAt } from '../scene/pick.ts';
import { frameOf } from '../scene/scene.ts';

/** What a press here would take, and what the pointer looks like there. */
export function hoverOf(
  bench: Bench,
  at: Vector,
): { readonly hover: ObjectId | null; readonly cursor: string } {
  const { tool, scene, chosen, cropping } = bench;
  if (tool === 'hand') return { hover: null, cursor: 'grab' };
  if (tool !== 'select') return { hover: null, cursor: tool === 'text' ? 'text' : 'crosshair' };
  if (cropping !== null) return { hover: null, cursor: 'move' };
  const grip = gripUnder(at, bench);
  if (grip !== null) {
    return { hover: null, cursor: cursorOf(grip, frameOf(scene, chosen)?.rotation ?? 0) };
  }
  const opened = openedGroup(scene, chosen);
  const [front] = picksAt(scene, at, { opened, slack: slackOf(bench) });
  if (front !== undefined) {
    return { hover: front, cursor: chosen.includes(front) ? 'move' : 'default' };
  }
  const guide = guideUnder(at, bench);
  if (guide === null) return { hover: null, cursor: 'default' };
  return { hover: null, cursor: guide.axis === 'x' ? 'col-resize' : 'row-resize' };
}

const pulls = ['ew-resize', 'nwse-resize', 'ns-resize', 'nesw-resize'] as const;

function cursorOf(grip: Grip, rotation: number): string {
  if (grip.kind === 'rotate') return 'grab';
  if (grip.kind === 'line-end') return 'crosshair';
  const { x, y } = grip.handle;
  const angle = (Math.atan2(y, x) * 180) / Math.PI + rotation;
  return pulls[(((Math.round(angle / 45) % 4) + 4) % 4) as 0 | 1 | 2 | 3];
}
