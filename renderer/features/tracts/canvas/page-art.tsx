import { memo, useRef } from 'react';
import { useFontShelf, useFontsOf } from '../paint/fonts/use-fonts.ts';
import { PageDrawing } from '../paint/page-drawing.tsx';
import { PictureMarks } from '../pictures/missing/picture-marks.tsx';
import { useEditorState, useTract } from '../session/editor-context.tsx';
import styles from './canvas.module.css';
import type { Scene } from './scene/scene.ts';
import type { CanvasStore } from './wiring/canvas-state.ts';
import { carriedBy } from './wiring/carried.ts';
import { useCanvasState } from './wiring/use-canvas.ts';
import { useDragTransform } from './wiring/use-drag-transform.ts';
import { useShownTract } from './wiring/use-shown-tract.ts';

type Props = { readonly store: CanvasStore; readonly scene: Scene };

/** The page on its pasteboard, in millimetres: what will be printed, and what lies beside it. */
export function PageArt({ store, scene }: Props) {
  const { width, height } = scene.page.setup;
  const view = useEditorState((state) => state.view);
  const art = useRef<SVGGElement>(null);
  const ghosts = useRef<SVGGElement>(null);
  useDragTransform(store, art, ghosts);
  const { zoom, x, y } = view;
  return (
    <svg className={styles.art} aria-hidden="true">
      <g transform={`matrix(${zoom} 0 0 ${zoom} ${-x * zoom} ${-y * zoom})`}>
        <rect className={styles.shadow} x={2 / zoom} y={3 / zoom} width={width} height={height} />
        <rect className={styles.paper} width={width} height={height} />
        <g ref={art}>
          <Drawing store={store} scene={scene} />
        </g>
        <g ref={ghosts} />
      </g>
      <Marks store={store} scene={scene} />
    </svg>
  );
}

/** They stand still: while what they stand on moves, they would be left behind. */
function Marks({ store, scene }: Props) {
  const isMoving = useCanvasState(store, ({ gesture }) => movingKinds.has(gesture.kind));
  return isMoving ? null : <PictureMarks scene={scene} />;
}

const movingKinds: ReadonlySet<string> = new Set(['move', 'reshape', 'crop']);

/** Apart from the view: panning and zooming paint nothing again. */
const Drawing = memo(function Drawing({ store, scene }: Props) {
  const tract = useTract();
  const gesture = useCanvasState(store, ({ gesture: now }) =>
    (now.kind === 'reshape' || now.kind === 'crop') && carriedBy(now) === null ? now : null,
  );
  const fonts = useFontShelf(useFontsOf(tract));
  const shown = useShownTract(tract, gesture);
  return <PageDrawing tract={shown} page={scene.page} fonts={fonts} />;
});
