import { type RefObject, useEffect } from 'react';
import { useEditor, useEditorState } from '../../session/editor-context.tsx';
import type { CanvasStore } from './canvas-state.ts';
import { rememberRoom, zoomCanvas } from './zoom-canvas.ts';

/** Measures the canvas; a page that is opened is shown whole. */
export function useRoom(store: CanvasStore, stage: RefObject<HTMLElement | null>): void {
  const editor = useEditor();
  const page = useEditorState((state) => state.page);

  useEffect(() => {
    const element = stage.current;
    if (element === null) return;
    const measure = () => {
      const room = { width: element.clientWidth, height: element.clientHeight };
      const first = store.getState().room.width === 0;
      store.setState({ room });
      rememberRoom(editor.state, room);
      if (first) zoomCanvas(editor, { kind: 'page' });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [editor, store, stage]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is what it answers to.
  useEffect(() => {
    store.setState({ cropping: null, menu: null, hover: null });
    zoomCanvas(editor, { kind: 'page' });
  }, [editor, store, page]);
}
