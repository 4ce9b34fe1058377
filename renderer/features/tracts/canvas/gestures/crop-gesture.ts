import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { minus, turn, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import { hits } from '#shared/domain/tracts/geometry/hit.ts';
import { gripAt, gripsOf, isCorner } from '../scene/handles.ts';
import { boxOf } from '../scene/scene.ts';
import { pannedCrop, scaledCrop, shownPart, wholePicture } from './crop-picture.ts';
import type { Act, Bench, GestureOf, Sign, Step } from './gesture.ts';
import { idle, still } from './gesture.ts';

/** On the picture it is moved or, at its corners, made larger; beside it the cropping ends. */
export function beginCrop(id: ObjectId, { at }: Sign, bench: Bench): Step {
  const picture = bench.scene.objects.get(id);
  if (picture?.kind !== 'image') return { gesture: idle, acts: [{ kind: 'end-crop' }] };
  const frame = boxOf(picture);
  const crop = shownPart(picture);
  const own = inOwnFrame(frame, at);
  const whole = wholePicture({ ...frame, rotation: 0 }, crop);
  const corners = gripsOf(whole, bench.view.zoom).filter(({ grip }) => isCorner(grip));
  const grip = gripAt(corners, own, { frame: whole, scale: bench.view.zoom });
  return grip === null && !hits(whole, own)
    ? { gesture: idle, acts: [{ kind: 'end-crop' }] }
    : still({ kind: 'crop', object: id, from: own, grip, before: crop, crop });
}

export function followCrop(
  gesture: GestureOf<'crop'>,
  { at }: Sign,
  { scene }: Bench,
): GestureOf<'crop'> {
  const picture = scene.objects.get(gesture.object);
  if (picture === undefined) return gesture;
  const frame = { ...boxOf(picture), rotation: 0 };
  const by = minus(inOwnFrame(boxOf(picture), at), gesture.from);
  const { grip, before } = gesture;
  const crop =
    grip?.kind === 'resize'
      ? scaledCrop(before, frame, { handle: grip.handle, by })
      : pannedCrop(before, frame, by);
  return { ...gesture, crop };
}

export const releaseCrop = (gesture: GestureOf<'crop'>): Step => ({
  gesture: idle,
  acts: cropAct(gesture),
});

type Cropped = Pick<GestureOf<'crop'>, 'object' | 'before' | 'crop'>;

/** None where the picture shows what it did. */
export function cropAct({ object, before, crop }: Cropped): readonly Act[] {
  const isSame = (['x', 'y', 'width', 'height'] as const).every(
    (part) => before[part] === crop[part],
  );
  if (isSame) return [];
  const edit = { kind: 'set', objects: [object], properties: { crop } } as const;
  return [{ kind: 'edit', edit, said: { kind: 'cropped', objects: [object] } }];
}

/** A place of the page where it would be if the frame stood upright. */
function inOwnFrame(frame: ReturnType<typeof boxOf>, at: Vector): Vector {
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const own = turn(minus(at, centre), -frame.rotation);
  return { x: centre.x + own.x, y: centre.y + own.y };
}
