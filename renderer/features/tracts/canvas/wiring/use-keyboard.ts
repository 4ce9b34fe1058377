import type { KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { keyActs } from '../keyboard/key-acts.ts';
import { putLook, takeLook } from '../look/look-acts.ts';
import type { Canvas } from './use-canvas.ts';
import { keysOf } from './use-hand.ts';
import { useZoom } from './use-zoom.ts';

/** Keys while the canvas itself has the focus; a text that is written keeps its own. */
export function useKeyboard(canvas: Canvas) {
  const zoom = useZoom();
  const intl = useIntl();
  const { store } = canvas;

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
      if (takeKey(event)) event.preventDefault();
    },
    onKeyUp: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key === ' ') store.setState({ panning: false, cursor: 'default' });
    },
    onBlur: () => store.setState({ panning: false }),
  };

  function takeKey(event: KeyboardEvent<HTMLElement>): boolean {
    const { gesture } = store.getState();
    if (gesture.kind !== 'idle') {
      if (event.key === 'Escape') canvas.hand({ kind: 'cancel' });
      return event.key !== ' ';
    }
    if (event.key === ' ') {
      store.setState({ panning: true, cursor: 'grab' });
      return true;
    }
    const keys = keysOf(event);
    if (keys.ctrl && zoomKey(event.key)) return true;
    if (keys.ctrl && keys.alt && lookKey(event.code)) return true;
    if (event.key === 'ContextMenu' || (event.key === 'F10' && keys.shift)) return openMenu();
    const bench = canvas.bench();
    if (bench === null) return false;
    const { room } = store.getState();
    const acts = keyActs({ key: event.key, ...keys }, { ...bench, room });
    if (acts === null) return false;
    canvas.act(acts);
    return true;
  }

  function zoomKey(key: string): boolean {
    if (key === '0') zoom({ kind: 'page' });
    else if (key === '+' || key === '=') zoom({ kind: 'by', factor: 1.25 });
    else if (key === '-') zoom({ kind: 'by', factor: 0.8 });
    else return false;
    return true;
  }

  /** By the place of the key: with Alt, a Mac's C and V are other signs. */
  function lookKey(code: string): boolean {
    if (code === 'KeyC') {
      takeLook(canvas, intl.formatMessage({ id: 'tracts.canvas.said.lookTaken' }));
    } else if (code === 'KeyV') putLook(canvas);
    else return false;
    return true;
  }

  function openMenu(): boolean {
    const { room } = store.getState();
    store.setState({ menu: { x: room.width / 2, y: room.height / 3 } });
    return true;
  }
}
