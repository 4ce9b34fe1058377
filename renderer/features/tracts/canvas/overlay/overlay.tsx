import { useMemo } from 'react';
import { FontMarks } from '../../fonts/missing/font-marks.tsx';
import { TheirOutlines } from '../../presence/their-outlines.tsx';
import { useEditorState, useTract } from '../../session/editor-context.tsx';
import type { EditorView } from '../../session/editor-state.ts';
import { isLineAlone } from '../gestures/press.ts';
import { frameOf, itemsOf, movable, type Scene } from '../scene/scene.ts';
import type { CanvasStore } from '../wiring/canvas-state.ts';
import { useCanvasState } from '../wiring/use-canvas.ts';
import { ChosenOutline, outline } from './chosen-outline.tsx';
import { CropFrame } from './crop-frame.tsx';
import { Guides } from './guides.tsx';
import { Measure } from './measure.tsx';
import styles from './overlay.module.css';
import { PageLines } from './page-lines.tsx';
import { ResolutionMark } from './resolution-mark.tsx';
import { SnapMarks } from './snap-marks.tsx';

type Props = { readonly store: CanvasStore; readonly scene: Scene };

/** What lies over the page and is not of it, in pixels of the canvas. */
export function Overlay({ store, scene }: Props) {
  const { guides } = useTract();
  const view = useEditorState((state) => state.view);
  const showBleed = useEditorState((state) => state.showBleed);
  const showGuides = useEditorState((state) => state.showGuides);
  const gesture = useCanvasState(store, (state) => state.gesture);
  const room = useCanvasState(store, (state) => state.room);
  const own = guides.filter(({ page }) => page === scene.page.id);
  return (
    <svg className={styles.overlay} aria-hidden="true">
      <PageLines page={scene.page} view={view} showBleed={showBleed} showGuides={showGuides} />
      {(showGuides || gesture.kind === 'guide') && (
        <Guides guides={own} view={view} room={room} gesture={gesture} />
      )}
      {showGuides && <TextEdges scene={scene} view={view} />}
      <FontMarks scene={scene} />
      <TheirOutlines scene={scene} />
      <Hover store={store} scene={scene} />
      <Chosen store={store} scene={scene} />
      {'marks' in gesture && <SnapMarks marks={gesture.marks} view={view} />}
      {gesture.kind === 'lasso' && (
        <path className={styles.lasso} d={outline([{ ...gesture.area, rotation: 0 }], view)} />
      )}
      {gesture.kind === 'draw' && gesture.box !== null && (
        <path className={styles.draft} d={outline([gesture.box], view)} />
      )}
      <Measure gesture={gesture} view={view} />
      <ResolutionMark gesture={gesture} scene={scene} view={view} />
    </svg>
  );
}

/** Where text stands or will stand: without ink of its own, an empty frame could not be found. */
function TextEdges({ scene, view }: { readonly scene: Scene; readonly view: EditorView }) {
  const boxes = useMemo(
    () => scene.items.flatMap(({ object, box }) => (object.kind === 'text' ? [box] : [])),
    [scene],
  );
  return <path className={styles.edges} d={outline(boxes, view)} />;
}

function Hover({ store, scene }: Props) {
  const view = useEditorState((state) => state.view);
  const chosen = useEditorState((state) => state.chosen);
  const hover = useCanvasState(store, (state) => state.hover);
  if (hover === null || chosen.includes(hover)) return null;
  const frame = frameOf(scene, [hover]);
  return frame === null ? null : <path className={styles.hover} d={outline([frame], view)} />;
}

function Chosen({ store, scene }: Props) {
  const view = useEditorState((state) => state.view);
  const chosen = useEditorState((state) => state.chosen);
  const writing = useEditorState((state) => state.writing);
  const gesture = useCanvasState(store, (state) => state.gesture);
  const cropping = useCanvasState(store, (state) => state.cropping);
  const standing = useMemo(() => standingOf(scene, chosen), [scene, chosen]);
  const picture = cropping === null ? undefined : scene.objects.get(cropping);
  if (picture?.kind === 'image') {
    return <CropFrame picture={picture} gesture={gesture} view={view} />;
  }
  if (gesture.kind === 'reshape') {
    const { boxes, frame } = gesture.to;
    const shown = boxes.length > mostInFlight ? [frame] : boxes;
    return <ChosenOutline boxes={shown} frame={frame} view={view} grips="none" />;
  }
  const by = gesture.kind === 'move' ? gesture.by : null;
  const shift = by && `translate(${by.x * view.zoom} ${by.y * view.zoom})`;
  const grips = by !== null || writing !== null ? 'none' : standing.grips;
  const boxes =
    by !== null && standing.boxes.length > mostInFlight ? standing.around : standing.boxes;
  return (
    <g
      {...(shift !== null && { transform: shift })}
      {...(standing.locked && { className: styles.locked })}
    >
      <ChosenOutline boxes={boxes} frame={standing.frame} view={view} grips={grips} />
    </g>
  );
}

/** More outlines than this would cost more to draw than what moves. */
const mostInFlight = 20;

function standingOf(scene: Scene, chosen: Parameters<typeof itemsOf>[1]) {
  const locked = movable(scene, chosen).length !== chosen.length;
  const line = isLineAlone(scene, chosen) ? ('line' as const) : ('box' as const);
  const frame = frameOf(scene, chosen);
  return {
    boxes: itemsOf(scene, chosen).map(({ box }) => box),
    around: frame === null ? [] : [frame],
    frame,
    locked,
    grips: locked ? ('none' as const) : line,
  };
}
