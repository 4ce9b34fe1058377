import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { boundsOf } from '#shared/domain/tracts/geometry/box.ts';
import { resolutionOf } from '#shared/domain/tracts/pictures/resolution.ts';
import { isVector } from '../../pictures/picture-shelf.ts';
import { usePictureUrl } from '../../pictures/pictures-context.tsx';
import type { EditorView } from '../../session/editor-state.ts';
import type { Gesture } from '../gestures/gesture.ts';
import { boxOf, type Scene } from '../scene/scene.ts';
import { toPx } from '../wiring/view-math.ts';
import { Label } from './label.tsx';

type Image = Extract<TractObject, { kind: 'image' }>;
type Props = { readonly gesture: Gesture; readonly scene: Scene; readonly view: EditorView };

/** How sharp a picture would print if the hand let go now, while it is made larger or smaller. */
export function ResolutionMark({ gesture, scene, view }: Props) {
  const image = changing(gesture, scene);
  return image === null ? null : <Mark image={image} view={view} />;
}

const below = 42;
const tones = { green: 'good', amber: 'low', red: 'bad' } as const;

function Mark({ image, view }: { readonly image: Image; readonly view: EditorView }) {
  const intl = useIntl();
  const picture = usePictureUrl(image.blob);
  const resolution = resolutionOf(image);
  if (resolution === null) return null;
  const { x, y, width, height } = boundsOf(boxOf(image));
  const foot = toPx(view, { x: x + width / 2, y: y + height });
  const tone = isVector(picture) ? 'good' : tones[resolution.grade];
  const text = isVector(picture)
    ? intl.formatMessage({ id: 'tracts.canvas.measure.vector' })
    : intl.formatMessage(
        { id: `tracts.canvas.measure.resolution.${tone}` },
        { perInch: resolution.dpi },
      );
  return <Label x={foot.x} y={foot.y + below} text={text} tone={tone} />;
}

function changing(gesture: Gesture, scene: Scene): Image | null {
  if (gesture.kind === 'crop') {
    const object = scene.objects.get(gesture.object);
    return object?.kind === 'image' ? { ...object, crop: gesture.crop } : null;
  }
  if (gesture.kind !== 'reshape' || gesture.grip.kind === 'rotate') return null;
  const [placed, ...others] = gesture.boxes;
  const [box] = gesture.to.boxes;
  if (placed === undefined || box === undefined || others.length > 0) return null;
  const object = scene.objects.get(placed.object);
  if (object?.kind !== 'image') return null;
  const { x, y, width, height, rotation } = box;
  return { ...object, position: { x, y }, size: { width, height }, rotation };
}
