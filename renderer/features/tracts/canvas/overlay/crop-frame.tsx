import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { type Box, centreOf, turn, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import type { EditorView } from '../../session/editor-state.ts';
import { shownPart, wholePicture } from '../gestures/crop-picture.ts';
import type { Gesture } from '../gestures/gesture.ts';
import { boxOf } from '../scene/scene.ts';
import { ChosenOutline, outline } from './chosen-outline.tsx';
import styles from './overlay.module.css';

type Props = {
  readonly picture: Extract<TractObject, { kind: 'image' }>;
  readonly gesture: Gesture;
  readonly view: EditorView;
};

/** The whole picture around the part of it that its frame shows. */
export function CropFrame({ picture, gesture, view }: Props) {
  const frame = boxOf(picture);
  const crop = gesture.kind === 'crop' ? gesture.crop : shownPart(picture);
  const whole = turnedWith(frame, wholePicture({ ...frame, rotation: 0 }, crop));
  return (
    <g>
      <path className={styles.whole} d={outline([whole], view)} />
      <ChosenOutline boxes={[frame]} frame={null} view={view} grips="none" />
      <ChosenOutline boxes={[]} frame={whole} view={view} grips="corners" />
    </g>
  );
}

/** A box that was worked out as if the frame stood upright, turned round the frame's middle. */
function turnedWith(frame: Box, box: Box): Box {
  const pivot = centreOf(frame);
  const own = centreOf(box);
  const away: Vector = turn({ x: own.x - pivot.x, y: own.y - pivot.y }, frame.rotation);
  return {
    ...box,
    x: pivot.x + away.x - box.width / 2,
    y: pivot.y + away.y - box.height / 2,
    rotation: frame.rotation,
  };
}
