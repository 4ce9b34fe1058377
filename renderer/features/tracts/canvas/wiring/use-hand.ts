import {
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import { useEditor } from '../../session/editor-context.tsx';
import type { EditorStateStore } from '../../session/editor-state.ts';
import type { Keys } from '../gestures/gesture.ts';
import { hoverOf } from './hover.ts';
import { pressCounter } from './press-counter.ts';
import type { Canvas } from './use-canvas.ts';
import { pannedBy, toMm, zoomedAt } from './view-math.ts';

const panButton = 1;
const menuButton = 2;

/** Pointers and wheel of the canvas, told to the gestures in millimetres. */
export function useHand(canvas: Canvas, stage: RefObject<HTMLElement | null>) {
  const { state } = useEditor();
  const [countPresses] = useState(pressCounter);
  /** In pixels of the canvas, while it is over it. */
  const pointer = useRef<Vector | null>(null);

  const signOf = (event: MouseEvent) => {
    const corner = stage.current?.getBoundingClientRect();
    const px = { x: event.clientX - (corner?.left ?? 0), y: event.clientY - (corner?.top ?? 0) };
    return { px, at: toMm(state.getState().view, px), keys: keysOf(event) };
  };

  useWheel(stage, state);

  return {
    signOf,
    pointer,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.target instanceof Element && event.target.closest('[data-own-hand]')) return;
      stage.current?.focus({ preventScroll: true });
      if (event.button !== menuButton) stage.current?.setPointerCapture?.(event.pointerId);
      canvas.store.setState({ menu: null, hover: null });
      canvas.hand({
        kind: 'press',
        ...signOf(event),
        button: buttonOf(event.button),
        presses: countPresses(event),
      });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const sign = signOf(event);
      pointer.current = sign.px;
      if (canvas.store.getState().gesture.kind !== 'idle') {
        return canvas.hand({ kind: 'drag', ...sign });
      }
      const bench = canvas.bench();
      if (bench === null) return;
      const { hover, cursor } = hoverOf(bench, sign.at);
      const known = canvas.store.getState();
      if (known.hover !== hover || known.cursor !== cursor) {
        canvas.store.setState({ hover, cursor });
      }
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) =>
      canvas.hand({ kind: 'release', ...signOf(event) }),
    onPointerCancel: () => canvas.hand({ kind: 'cancel' }),
    onPointerLeave: () => {
      pointer.current = null;
      canvas.store.setState({ hover: null });
    },
  };
}

/** Not through React: only a listener that may prevent keeps the window from zooming itself. */
function useWheel(stage: RefObject<HTMLElement | null>, state: EditorStateStore) {
  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const px = { x: event.clientX - left, y: event.clientY - top };
      const { view, setView } = state.getState();
      setView(
        event.ctrlKey || event.metaKey
          ? zoomedAt(view, factorOf(event.deltaY), px)
          : pannedBy(view, scrolled(event)),
      );
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [stage, state]);
}

export const keysOf = (event: {
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): Keys => ({
  shift: event.shiftKey,
  alt: event.altKey,
  ctrl: event.ctrlKey || event.metaKey,
});

function buttonOf(button: number) {
  if (button === panButton) return 'pan';
  return button === menuButton ? 'menu' : 'first';
}

/** One notch of a wheel is a fifth; two fingers zoom as they spread. */
const notch = 50;
const factorOf = (delta: number) =>
  Math.abs(delta) >= notch ? 1.2 ** -Math.sign(delta) : Math.exp(-delta * 0.01);

const scrolled = ({ deltaX, deltaY, shiftKey }: WheelEvent) =>
  shiftKey && deltaX === 0 ? { x: -deltaY, y: 0 } : { x: -deltaX, y: -deltaY };
