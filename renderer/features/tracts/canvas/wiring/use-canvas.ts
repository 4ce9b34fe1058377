import { useStore } from 'zustand';
import { useNotify } from '../../../../ui/notify.tsx';
import { useEditor } from '../../session/editor-context.tsx';
import type { Act, Bench, HandEvent } from '../gestures/gesture.ts';
import { idle } from '../gestures/gesture.ts';
import { reduceGesture } from '../gestures/reduce-gesture.ts';
import { sceneIn } from '../scene/scene-in.ts';
import { benchOf } from './bench.ts';
import { type CanvasState, type CanvasStore, canvasStateOf } from './canvas-state.ts';
import { type Doing, perform } from './perform.ts';
import { useWords } from './use-words.ts';

export type Canvas = {
  readonly store: CanvasStore;
  readonly doing: Doing;
  /** What the hand works on now. */
  readonly bench: () => Bench | null;
  readonly hand: (event: HandEvent) => void;
  readonly act: (acts: readonly Act[]) => void;
  /** Said to those who listen. */
  readonly say: (sentence: string) => void;
};

/**
 * The canvas of the open leaflet: events in, edits out, and what shows meanwhile. Panels and commands act through
 * it too, so that every act is one undo step and is announced.
 */
export function useCanvas(): Canvas {
  const editor = useEditor();
  const words = useWords();
  const notify = useNotify();
  const store = canvasStateOf(editor.state);

  const say = (sentence: string) => {
    const { said } = store.getState();
    // The same sentence again is only heard when it differs.
    store.setState({ said: sentence === said ? `${sentence}\u00a0` : sentence });
  };
  const doing: Doing = {
    editor,
    canvas: store,
    onDone: (said) => {
      const { tract } = editor.session.read();
      const scene = sceneIn(tract, editor.state.getState().page);
      if (scene !== null) say(words.done(said, scene));
    },
    onRefused: (refusal) => notify({ tone: 'info', message: words.refused(refusal) }),
  };
  const bench = () => benchOf(editor, store.getState());

  return {
    store,
    doing,
    bench,
    say,
    hand: (event) => {
      const on = bench();
      if (on === null) return store.setState({ gesture: idle });
      const step = reduceGesture(store.getState().gesture, event, on);
      perform(doing, step.acts, on);
      if (event.kind === 'cancel' && store.getState().gesture.kind !== 'idle') say(words.cancelled);
      store.setState({ gesture: step.gesture });
    },
    act: (acts) => {
      const on = bench();
      if (on === null) return;
      perform(doing, acts, on);
      const chose = acts.findLast(({ kind }) => kind === 'choose');
      if (chose?.kind === 'choose' && !acts.some(({ kind }) => kind === 'edit')) {
        say(words.chosen(on.scene, chose.objects, editor.session.read().tract));
      }
    },
  };
}

/** What is done with what is chosen, from anywhere beside the canvas. */
export function useObjectActs(): (make: (bench: Bench) => readonly Act[]) => void {
  const { bench, act } = useCanvas();
  return (make) => {
    const on = bench();
    if (on !== null) act(make(on));
  };
}

export const useCanvasState = <T>(store: CanvasStore, pick: (state: CanvasState) => T): T =>
  useStore(store, pick);
