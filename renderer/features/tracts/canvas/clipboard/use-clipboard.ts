import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useIntl } from 'react-intl';
import type { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { useStore } from '../../../../office/office.tsx';
import { useNotify } from '../../../../ui/notify.tsx';
import { picturesIn } from '../../pictures/pictures-in.ts';
import { usePlacePictures } from '../../pictures/use-place-pictures.ts';
import { useEditor } from '../../session/editor-context.tsx';
import { copyOffset, deleteChosen, middleOf } from '../keyboard/object-acts.ts';
import { pasteClip } from '../wiring/perform.ts';
import type { Canvas } from '../wiring/use-canvas.ts';
import { toMm } from '../wiring/view-math.ts';
import { bringPictures, picturesOf } from './bring-pictures.ts';
import { keepClip } from './kept-clip.ts';
import { pastedFrame } from './pasted-frame.ts';
import { clipType, readClip, textOfClip } from './read-clip.ts';

type Hand = {
  readonly stage: RefObject<HTMLElement | null>;
  /** In pixels of the canvas, while it is over it. */
  readonly pointer: RefObject<Vector | null>;
};

/** Objects through the system's clipboard, from the canvas alone: a text that is written has its own. */
export function useClipboard(canvas: Canvas, { stage, pointer }: Hand) {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const { session, state } = useEditor();
  const placePictures = usePlacePictures();

  const copy = (clipboard: DataTransfer): boolean => {
    const { chosen } = state.getState();
    if (chosen.length === 0) return false;
    const clip = session.copy(chosen);
    keepClip(clip);
    clipboard.setData(clipType, JSON.stringify(clip));
    clipboard.setData('text/plain', textOfClip(clip));
    return true;
  };

  const paste = async (clip: TractClip) => {
    // One that has no pictures is there at once.
    const brought =
      picturesOf(clip).length === 0 ? null : await bringPictures(store, clip, session.id);
    if (brought === null || brought.ok) {
      pasteClip(canvas.doing, clip, { by: offsetIn(canvas, clip), said: 'pasted' });
    } else {
      const { error } = brought;
      const id =
        error.kind === 'not-kept'
          ? commitFailureWords[error.failure.kind]
          : 'tracts.canvas.refused.pictureMissing';
      notify({ tone: 'problem', message: intl.formatMessage({ id }) });
    }
  };

  /** Under the hand while it is over the page, else in the middle of what one sees. */
  const pasteForeign = (brought: DataTransfer): boolean => {
    const bench = canvas.bench();
    if (bench === null) return false;
    const { room } = canvas.store.getState();
    const at = pointer.current === null ? middleOf(bench, room) : toMm(bench.view, pointer.current);
    const pictures = picturesIn(brought.files);
    if (pictures.length > 0) {
      void placePictures(pictures, at);
      return true;
    }
    const offered = {
      own: '',
      html: brought.getData('text/html'),
      plain: brought.getData('text/plain'),
    };
    const acts = pastedFrame(offered, { bench, at });
    if (!acts.ok) {
      notify({ tone: 'info', message: intl.formatMessage({ id: 'tracts.writing.tooMuch' }) });
      return true;
    }
    canvas.act(acts.value);
    return acts.value.length > 0;
  };

  /** Whether it was ours to do. */
  const take = (event: ClipboardEvent): boolean => {
    const { clipboardData } = event;
    if (clipboardData === null) return false;
    if (event.type === 'paste') {
      const clip = readClip(clipboardData.getData(clipType));
      if (clip === null) return pasteForeign(clipboardData);
      void paste(clip);
      return true;
    }
    const isCopied = copy(clipboardData);
    const bench = canvas.bench();
    if (isCopied && event.type === 'cut' && bench !== null) canvas.act(deleteChosen(bench));
    return isCopied;
  };
  const onCommand = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || document.activeElement !== stage.current) return;
    if (take(event)) event.preventDefault();
  });

  useEffect(() => {
    // Without a text selection Chromium sends these to the body: they never pass through the canvas.
    const listen = (event: ClipboardEvent) => onCommand(event);
    for (const kind of commands) document.addEventListener(kind, listen);
    return () => {
      for (const kind of commands) document.removeEventListener(kind, listen);
    };
  }, []);

  return { paste };
}

const commands = ['copy', 'cut', 'paste'] as const;

/** Aside of what it was copied from; on another page in the same place. */
function offsetIn(canvas: Canvas, clip: TractClip) {
  const objects = canvas.bench()?.scene.objects;
  const there = clip.objects.some(({ id, position }) => {
    const known = objects?.get(id);
    return known?.position.x === position.x && known.position.y === position.y;
  });
  return there ? copyOffset : { x: 0, y: 0 };
}
