import { useRef } from 'react';
import { useLearning } from '../../../office/learning.ts';
import { useChosen, useEditorState } from '../session/editor-context.tsx';
import { viewBeforeFitting } from '../session/editor-state.ts';
import { type Tip, tips } from './tip.ts';

/** The one advice that fits what is being done, was not read yet and is wanted; the guide goes first. */
export function useTip(): Tip | null {
  const { learning } = useLearning();
  const fitting = useFitting();
  const isGuided = learning.guide !== 'over' && learning.guide !== 'offered';
  if (!learning.tips || isGuided) return null;
  return tips.find((tip) => fitting[tip] && !learning.seen.includes(tip)) ?? null;
}

function useFitting(): Readonly<Record<Tip, boolean>> {
  const chosen = useChosen();
  const isWriting = useEditorState(({ writing }) => writing !== null);
  const view = useEditorState((state) => state.view);
  const first = useRef<number | null>(null);
  if (view !== viewBeforeFitting) first.current ??= view.zoom;
  const [only] = chosen.length === 1 ? chosen : [];
  const picture = only?.kind === 'image' && only.blob !== null ? only : null;
  return {
    write: isWriting,
    crop: picture !== null && (picture.crop.width < 1 || picture.crop.height < 1),
    picture: picture !== null,
    group: only?.kind === 'group',
    several: chosen.length > 1,
    thread: only?.kind === 'text' && only.next !== null,
    zoom: first.current !== null && view.zoom !== first.current,
  };
}
