import type { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import type { Vector } from '#shared/domain/tracts/geometry/box.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useCommentsState } from '../../together/comments/comments-state.ts';
import { keptClip } from '../clipboard/kept-clip.ts';
import type { Act, Bench } from '../gestures/gesture.ts';
import {
  allLocked,
  clearGuides,
  deleteChosen,
  duplicateChosen,
  groupChosen,
  hideChosen,
  lockChosen,
  orderChosen,
  putGuide,
  ungroupChosen,
} from '../keyboard/object-acts.ts';
import { keptLook } from '../look/kept-look.ts';
import { putLook, takeLook } from '../look/look-acts.ts';
import type { Canvas } from '../wiring/use-canvas.ts';
import { toMm } from '../wiring/view-math.ts';

export type MenuEntry =
  | {
      readonly kind: 'entry';
      readonly title: MessageId;
      readonly shortcut?: string;
      /** `null` where it makes no sense now. */
      readonly run: (() => void) | null;
    }
  | { readonly kind: 'line'; readonly id: string };

type Where = {
  readonly at: Vector;
  readonly stage: HTMLElement | null;
  readonly paste: (clip: TractClip) => Promise<void>;
  /** What is said once a look was taken. */
  readonly lookTaken: string;
};

export function menuEntries(
  canvas: Canvas,
  { at, stage, paste, lookTaken }: Where,
): readonly MenuEntry[] {
  const bench = canvas.bench();
  if (bench === null) return [];
  const { chosen, scene, view } = bench;
  const some = chosen.length > 0;
  const place = toMm(view, at);
  const acting = (title: MessageId, acts: (on: Bench) => readonly Act[], shortcut?: string) => ({
    kind: 'entry' as const,
    title,
    ...(shortcut !== undefined && { shortcut }),
    run: acts(bench).length === 0 ? null : () => canvas.act(acts(bench)),
  });
  // Through the clipboard's own event: no page may write there by itself.
  const clipped = (title: MessageId, command: 'copy' | 'cut', shortcut: string) => ({
    kind: 'entry' as const,
    title,
    shortcut,
    run: some
      ? () => {
          stage?.focus({ preventScroll: true });
          stage?.ownerDocument.execCommand(command);
        }
      : null,
  });
  const kept = keptClip();
  return [
    clipped('tracts.canvas.menu.cut', 'cut', 'CmdOrCtrl+X'),
    clipped('tracts.canvas.menu.copy', 'copy', 'CmdOrCtrl+C'),
    {
      kind: 'entry',
      title: 'tracts.canvas.menu.paste',
      shortcut: 'CmdOrCtrl+V',
      run: kept === null ? null : () => void paste(kept),
    },
    acting('tracts.canvas.menu.duplicate', duplicateChosen, 'CmdOrCtrl+D'),
    {
      kind: 'entry',
      title: 'tracts.canvas.menu.takeLook',
      shortcut: 'CmdOrCtrl+Alt+C',
      run: some ? () => takeLook(canvas, lookTaken) : null,
    },
    {
      kind: 'entry',
      title: 'tracts.canvas.menu.putLook',
      shortcut: 'CmdOrCtrl+Alt+V',
      run: some && keptLook(canvas.doing.editor.session.id) !== null ? () => putLook(canvas) : null,
    },
    { kind: 'line', id: 'order' },
    acting('tracts.canvas.menu.front', (on) => orderChosen(on, 'front')),
    acting('tracts.canvas.menu.forward', (on) => orderChosen(on, 'forward')),
    acting('tracts.canvas.menu.backward', (on) => orderChosen(on, 'backward')),
    acting('tracts.canvas.menu.back', (on) => orderChosen(on, 'back')),
    { kind: 'line', id: 'group' },
    acting('tracts.canvas.menu.group', groupChosen, 'CmdOrCtrl+G'),
    acting('tracts.canvas.menu.ungroup', ungroupChosen, 'CmdOrCtrl+Shift+G'),
    acting(
      allLocked(scene, chosen) ? 'tracts.canvas.menu.unlock' : 'tracts.canvas.menu.lock',
      lockChosen,
    ),
    acting('tracts.canvas.menu.hide', hideChosen),
    { kind: 'line', id: 'guides' },
    acting('tracts.canvas.menu.guideX', (on) => putGuide(on, 'x', place)),
    acting('tracts.canvas.menu.guideY', (on) => putGuide(on, 'y', place)),
    acting('tracts.canvas.menu.clearGuides', clearGuides),
    { kind: 'line', id: 'comment' },
    {
      kind: 'entry',
      title: 'tracts.canvas.menu.comment',
      run: () =>
        useCommentsState.getState().openAt({
          page: canvas.doing.editor.state.getState().page,
          place,
        }),
    },
    { kind: 'line', id: 'delete' },
    acting('tracts.canvas.menu.delete', deleteChosen, 'Delete'),
  ];
}
