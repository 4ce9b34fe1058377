import { useEffect } from 'react';
import { useEditor } from '../../session/editor-context.tsx';
import { idle } from '../gestures/gesture.ts';
import type { Canvas } from './use-canvas.ts';

/** What was begun with a tool ends when another is taken, or what was chosen is let go elsewhere. */
export function useEnd({ store }: Canvas): void {
  const { state } = useEditor();
  useEffect(
    () =>
      state.subscribe(({ tool, chosen }, before) => {
        if (tool !== before.tool) {
          store.setState({ gesture: idle, cursor: tool === 'select' ? 'default' : 'crosshair' });
        }
        const { cropping } = store.getState();
        if (cropping !== null && (tool !== 'select' || !chosen.includes(cropping))) {
          store.setState({ cropping: null });
        }
      }),
    [state, store],
  );
}
