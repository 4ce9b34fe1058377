import { uuidv7 } from 'uuidv7';
import { GuideId, ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Editor } from '../../session/editor-context.tsx';
import type { Bench } from '../gestures/gesture.ts';
import { sceneIn } from '../scene/scene-in.ts';
import type { CanvasState } from './canvas-state.ts';

/** What the hand works on now; `null` while the page is gone. */
export function benchOf({ session, state }: Editor, canvas: CanvasState): Bench | null {
  const { tract } = session.read();
  const { page, chosen, tool, view, snaps } = state.getState();
  const scene = sceneIn(tract, page);
  return scene === null
    ? null
    : {
        scene,
        guides: tract.guides,
        swatches: [...tract.swatches.values()],
        chosen: chosen.filter((id) => scene.objects.has(id)),
        tool: canvas.panning ? 'hand' : tool,
        view,
        snaps,
        cropping: canvas.cropping,
        newObject: () => ObjectId.parse(uuidv7()),
        newGuide: () => GuideId.parse(uuidv7()),
      };
}
