import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { type Box, boundsOf } from '#shared/domain/tracts/geometry/box.ts';
import type { Scene } from '../../canvas/scene/scene.ts';
import { toPx } from '../../canvas/wiring/view-math.ts';
import { useEditorState } from '../../session/editor-context.tsx';
import type { EditorView } from '../../session/editor-state.ts';
import { usePictureUrl } from '../pictures-context.tsx';
import { comesByItself, fateOf, markWords, percentOf } from './fate.ts';
import styles from './picture-marks.module.css';

type Image = Extract<TractObject, { kind: 'image' }>;

/** On each frame whose picture is not here, in words: whether it comes by itself or has to be replaced. */
export function PictureMarks({ scene }: { readonly scene: Scene }) {
  const view = useEditorState((state) => state.view);
  return scene.items.map(({ object, box }) =>
    object.kind === 'image' && object.blob !== null ? (
      <PictureMark key={object.id} image={object} box={box} view={view} />
    ) : null,
  );
}

type Props = { readonly image: Image; readonly box: Box; readonly view: EditorView };

const signWidth = 7;
const height = 24;
const padding = 10;

function PictureMark({ image, box, view }: Props) {
  const intl = useIntl();
  const picture = usePictureUrl(image.blob);
  const fate = fateOf(picture);
  if (fate === null) return null;
  const percent = percentOf(picture);
  const words = intl.formatMessage({ id: markWords[fate] });
  const text =
    percent === null ? words : `${words} ${intl.formatNumber(percent, { style: 'percent' })}`;
  const around = boundsOf(box);
  const { x, y } = toPx(view, { x: around.x + around.width / 2, y: around.y + around.height / 2 });
  const width = text.length * signWidth + 2 * padding;
  const fits = width <= around.width * view.zoom && height <= around.height * view.zoom;
  const tone = comesByItself(fate) ? 'coming' : 'lost';
  return (
    <g className={styles.mark} data-tone={tone} transform={`translate(${x} ${y})`}>
      {fits ? (
        <>
          <rect x={-width / 2} y={-height / 2} width={width} height={height} rx={height / 2} />
          <text>{text}</text>
        </>
      ) : (
        <>
          <circle r={9} />
          {tone === 'lost' ? (
            <path d="M0 -5V1M0 4V4.8" />
          ) : (
            <path d="M0 -4.5V4M-3.5 0.5 0 4 3.5 0.5" />
          )}
        </>
      )}
    </g>
  );
}
