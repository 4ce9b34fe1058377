import { type PointerEvent, useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useEditorState, useTract } from '../session/editor-context.tsx';
import { CommentMarkers } from '../together/comments/comment-markers.tsx';
import { WritingLayer } from '../writing/writing-layer.tsx';
import { Announcement } from './announcement.tsx';
import styles from './canvas.module.css';
import { useClipboard } from './clipboard/use-clipboard.ts';
import { CropHint } from './crop-hint.tsx';
import { CanvasMenu } from './menu/canvas-menu.tsx';
import { Overlay } from './overlay/overlay.tsx';
import { PageArt } from './page-art.tsx';
import { MarkedRuler } from './rulers/marked-ruler.tsx';
import type { Scene } from './scene/scene.ts';
import { sceneIn } from './scene/scene-in.ts';
import { type Canvas, useCanvas, useCanvasState } from './wiring/use-canvas.ts';
import { useEnd } from './wiring/use-end.ts';
import { useHand } from './wiring/use-hand.ts';
import { useKeyboard } from './wiring/use-keyboard.ts';
import { useRoom } from './wiring/use-room.ts';

/** The page one works on: it is painted, pointed at, measured and announced. */
export function TractCanvas() {
  const canvas = useCanvas();
  const tract = useTract();
  const page = useEditorState((state) => state.page);
  const scene = sceneIn(tract, page);
  return scene === null ? null : <Stage canvas={canvas} scene={scene} />;
}

type Props = { readonly canvas: Canvas; readonly scene: Scene };

function Stage({ canvas, scene }: Props) {
  const intl = useIntl();
  const stage = useRef<HTMLDivElement>(null);
  const { signOf, pointer, ...hand } = useHand(canvas, stage);
  const keyboard = useKeyboard(canvas);
  const { paste } = useClipboard(canvas, { stage, pointer });
  const cursor = useCanvasState(canvas.store, (state) => state.cursor);
  useRoom(canvas.store, stage);
  useEnd(canvas);
  // Whoever opens a leaflet has come to work on its page; another page is another stage only when there is none.
  useEffect(() => stage.current?.focus({ preventScroll: true }), []);

  const pull = (axis: 'x' | 'y') => (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    stage.current?.setPointerCapture?.(event.pointerId);
    canvas.hand({ kind: 'pull-guide', axis, guide: null, ...signOf(event) });
  };

  return (
    <div className={styles.canvas}>
      <div className={styles.corner} />
      <div className={styles.upper}>
        <MarkedRuler axis="x" canvas={canvas} scene={scene} onPull={pull('y')} />
      </div>
      <div className={styles.left}>
        <MarkedRuler axis="y" canvas={canvas} scene={scene} onPull={pull('x')} />
      </div>
      <div
        ref={stage}
        className={styles.stage}
        style={{ cursor }}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the objects on it are reached through it.
        tabIndex={0}
        aria-label={intl.formatMessage({ id: 'tracts.canvas.label' }, { count: scene.leaves.size })}
        aria-describedby="tract-canvas-keys"
        onContextMenu={(event) => {
          event.preventDefault();
          canvas.store.setState({ menu: signOf(event).px });
        }}
        {...hand}
        {...keyboard}
      >
        <PageArt store={canvas.store} scene={scene} />
        <Overlay store={canvas.store} scene={scene} />
        <WritingLayer />
      </div>
      <CommentMarkers />
      <CropHint store={canvas.store} />
      <CanvasMenu canvas={canvas} stage={stage} paste={paste} />
      <p id="tract-canvas-keys" className={styles.hint}>
        <FormattedMessage id="tracts.canvas.keys" />
      </p>
      <Announcement canvas={canvas} />
    </div>
  );
}
