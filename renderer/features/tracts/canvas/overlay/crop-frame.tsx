import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { type Box, centreOf, turn, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import { usePictureUrl } from '../../pictures/pictures-context.tsx';
import type { EditorView } from '../../session/editor-state.ts';
import { shownPart, wholePicture } from '../gestures/crop-picture.ts';
import type { Gesture } from '../gestures/gesture.ts';
import { boxOf } from '../scene/scene.ts';
import { toPx } from '../wiring/view-math.ts';
import { ChosenOutline, outline } from './chosen-outline.tsx';
import styles from './overlay.module.css';

type Props = {
  readonly picture: Extract<TractObject, { kind: 'image' }>;
  readonly gesture: Gesture;
  readonly view: EditorView;
};

/** The whole picture, dimmed around the part of it that its frame shows. */
export function CropFrame({ picture, gesture, view }: Props) {
  const frame = boxOf(picture);
  const crop = gesture.kind === 'crop' ? gesture.crop : shownPart(picture);
  const whole = turnedWith(frame, wholePicture({ ...frame, rotation: 0 }, crop));
  return (
    <g>
      <Dimmed blob={picture.blob} box={whole} view={view} />
      <path className={styles.whole} d={outline([whole], view)} />
      <ChosenOutline boxes={[frame]} frame={null} view={view} grips="none" />
      <ChosenOutline boxes={[]} frame={whole} view={view} grips="corners" />
    </g>
  );
}

type DimmedProps = {
  readonly blob: string | null;
  readonly box: Box;
  readonly view: EditorView;
};

/** Over the part that is shown it changes nothing: there it lies on itself. */
function Dimmed({ blob, box, view }: DimmedProps) {
  const shown = usePictureUrl(blob);
  if (shown?.kind !== 'ready') return null;
  const { x, y } = toPx(view, centreOf(box));
  const [width, height] = [box.width * view.zoom, box.height * view.zoom];
  return (
    <image
      className={styles.dimmed}
      href={shown.url}
      preserveAspectRatio="none"
      {...{ width, height }}
      x={x - width / 2}
      y={y - height / 2}
      transform={`rotate(${box.rotation} ${x} ${y})`}
    />
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
