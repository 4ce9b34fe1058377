import { uuidv7 } from 'uuidv7';
import type { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import type { EditRefusal, TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { byOrder } from '#shared/domain/tracts/document/order/by-order.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import { unreachable } from '#shared/result.ts';
import type { Editor } from '../../session/editor-context.tsx';
import type { Act, Bench, Said } from '../gestures/gesture.ts';
import { enteredAt } from '../scene/pick.ts';
import { sceneIn } from '../scene/scene-in.ts';
import type { CanvasStore } from './canvas-state.ts';

export type Refusal = EditRefusal | { readonly kind: 'read-only' };

export type Doing = {
  readonly editor: Editor;
  readonly canvas: CanvasStore;
  /** Once it has succeeded. */
  readonly onDone: (said: Said) => void;
  readonly onRefused: (refusal: Refusal) => void;
};

/** Does what a gesture, a key or the menu came to. After a refusal the rest is let be. */
export function perform(doing: Doing, acts: readonly Act[], bench: Bench): void {
  for (const [index, act] of acts.entries()) {
    const next = acts.slice(index + 1).find(({ kind }) => kind === 'choose');
    const chosen = next?.kind === 'choose' ? next.objects : null;
    if (!performOne(doing, act, { bench, chosen })) return;
  }
}

/** `chosen`: what will be when all is done; `null` leaves it as it is. */
type Around = { readonly bench: Bench; readonly chosen: readonly ObjectId[] | null };

function performOne(doing: Doing, act: Act, { bench, chosen }: Around): boolean {
  const { state } = doing.editor;
  const { setChosen, setView, setTool, setWriting } = state.getState();
  switch (act.kind) {
    case 'choose':
      doing.canvas.setState({ cropping: null });
      setWriting(null);
      setChosen(act.objects);
      return true;
    case 'view':
      setView(act.view);
      return true;
    case 'edit':
      return write(doing, act, chosen);
    case 'duplicate':
      return pasteClip(doing, doing.editor.session.copy(act.objects), {
        by: act.by,
        said: 'duplicated',
      });
    case 'added':
      setTool('select');
      setChosen([act.object]);
      if (act.tool === 'text') setWriting({ object: act.object });
      return true;
    case 'open':
      open(doing, act, bench);
      return true;
    case 'end-crop':
      doing.canvas.setState({ cropping: null });
      return true;
    case 'end-tool':
      setTool('select');
      return true;
    default:
      return unreachable(act);
  }
}

type Written = { readonly edit: TractEdit; readonly said: Said };

function write(
  { editor, onDone, onRefused }: Doing,
  { edit, said }: Written,
  chosen: readonly ObjectId[] | null,
): boolean {
  const { session, state } = editor;
  const objects = state.getState().chosen;
  const written = session.edit(edit, {
    before: { kind: 'objects', objects },
    after: { kind: 'objects', objects: chosen ?? objects },
  });
  if (written.ok) onDone(said);
  else onRefused(written.error);
  return written.ok;
}

type Pasting = { readonly by: Vector; readonly said: 'pasted' | 'duplicated' };

/** Afterwards what was pasted is chosen. */
export function pasteClip(doing: Doing, clip: TractClip, { by, said }: Pasting): boolean {
  const { state } = doing.editor;
  const stamp = uuidv7();
  const { page } = state.getState();
  const objects = outermost(clip).map((index) => ObjectId.parse(`${stamp}-${index}`));
  const edit: TractEdit = { kind: 'paste', clip, page, by, stamp };
  const pasted = write(doing, { edit, said: { kind: said, objects } }, objects);
  if (pasted) state.getState().setChosen(objects);
  return pasted;
}

/** Pasted objects are numbered as they lie: these are not in a group of the clip. */
function outermost(clip: TractClip): readonly number[] {
  const ids = new Set(clip.objects.map(({ id }) => id));
  return clip.objects
    .toSorted(byOrder)
    .flatMap(({ group }, index) => (group !== null && ids.has(group) ? [] : [index]));
}

function open(
  { editor: { session, state }, canvas }: Doing,
  { object: id, at }: Extract<Act, { kind: 'open' }>,
  { view }: Bench,
): void {
  const { page, setChosen, setWriting } = state.getState();
  const scene = sceneIn(session.read().tract, page);
  const object = scene?.objects.get(id);
  if (!scene || !object) return;
  setChosen([id]);
  if (object.kind === 'group') {
    const entered = enteredAt(scene, id, { place: at, slack: 2 / view.zoom });
    const first = scene.leaves.get(id)?.[0]?.path;
    setChosen([entered ?? first?.[first.indexOf(id) + 1] ?? id]);
  }
  if (object.locked) return;
  if (object.kind === 'text' || object.kind === 'table') setWriting({ object: id });
  if (object.kind === 'image') canvas.setState({ cropping: id });
}
