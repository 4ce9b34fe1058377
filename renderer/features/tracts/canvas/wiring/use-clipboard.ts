import type { ClipboardEvent } from 'react';
import { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import { useEditor } from '../../session/editor-context.tsx';
import { copyOffset, deleteChosen } from '../keyboard/object-acts.ts';
import { keepClip } from '../menu/kept-clip.ts';
import { pasteClip } from './perform.ts';
import type { Canvas } from './use-canvas.ts';

/** Of our own, so that nothing else pastes what it cannot read. */
const clipType = 'application/x-permanence-tract';

/** Objects through the system's clipboard, from the canvas alone: a text that is written has its own. */
export function useClipboard(canvas: Canvas) {
  const { session, state } = useEditor();

  const copy = (event: ClipboardEvent<HTMLElement>): boolean => {
    const { chosen } = state.getState();
    if (event.target !== event.currentTarget || chosen.length === 0) return false;
    event.preventDefault();
    const clip = session.copy(chosen);
    keepClip(clip);
    event.clipboardData.setData(clipType, JSON.stringify(clip));
    return true;
  };

  return {
    onCopy: (event: ClipboardEvent<HTMLElement>) => {
      copy(event);
    },
    onCut: (event: ClipboardEvent<HTMLElement>) => {
      const bench = canvas.bench();
      if (copy(event) && bench !== null) canvas.act(deleteChosen(bench));
    },
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      if (event.target !== event.currentTarget) return;
      const clip = readClip(event.clipboardData.getData(clipType));
      if (clip === null) return;
      event.preventDefault();
      pasteClip(canvas.doing, clip, { by: offsetIn(canvas, clip), said: 'pasted' });
    },
  };
}

/** What came from elsewhere is judged like any file. */
function readClip(json: string): TractClip | null {
  if (json === '') return null;
  try {
    const clip = TractClip.safeParse(JSON.parse(json));
    return clip.success ? clip.data : null;
  } catch {
    // Not JSON: somebody else's bytes under our name.
    return null;
  }
}

/** Aside of what it was copied from; on another page in the same place. */
export function offsetIn(canvas: Canvas, clip: TractClip) {
  const objects = canvas.bench()?.scene.objects;
  const there = clip.objects.some(({ id, position }) => {
    const known = objects?.get(id);
    return known?.position.x === position.x && known.position.y === position.y;
  });
  return there ? copyOffset : { x: 0, y: 0 };
}
