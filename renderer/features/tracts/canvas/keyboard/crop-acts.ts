import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import { cropAct } from '../gestures/crop-gesture.ts';
import {
  type Crop,
  pannedCrop,
  scaledCrop,
  shownPart,
  wholePicture,
} from '../gestures/crop-picture.ts';
import type { Act, Bench } from '../gestures/gesture.ts';
import { boxOf } from '../scene/scene.ts';

const towardsRight = { x: 1, y: 1 } as const;
/** Of the picture's width, with each press. */
const growth = 0.05;

/** While a picture is cropped, arrows move it under its frame, by so many millimetres. */
export const panPicture = (bench: Bench, by: Vector): readonly Act[] =>
  cropped(bench, (crop, frame) => pannedCrop(crop, frame, by));

/** And plus and minus make it larger and smaller, its upper left corner staying. */
export const growPicture = (bench: Bench, way: 1 | -1): readonly Act[] =>
  cropped(bench, (crop, frame) => {
    const { width, height } = wholePicture(frame, crop);
    const by = { x: width * growth * way, y: height * growth * way };
    return scaledCrop(crop, frame, { handle: towardsRight, by });
  });

function cropped(
  { scene, cropping }: Bench,
  change: (crop: Crop, frame: ReturnType<typeof boxOf>) => Crop,
): readonly Act[] {
  const picture = cropping === null ? undefined : scene.objects.get(cropping);
  if (cropping === null || picture?.kind !== 'image') return [];
  const before = shownPart(picture);
  const after = change(before, { ...boxOf(picture), rotation: 0 });
  return cropAct({ object: cropping, before, crop: after });
}
