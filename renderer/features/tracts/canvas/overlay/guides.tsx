import type { Guide } from '#shared/domain/tracts/document/model/page.ts';
import type { EditorView } from '../../session/editor-state.ts';
import type { Gesture } from '../gestures/gesture.ts';
import type { Room } from '../wiring/canvas-state.ts';
import { toPx } from '../wiring/view-math.ts';
import styles from './overlay.module.css';

type Props = {
  readonly guides: readonly Guide[];
  readonly view: EditorView;
  readonly room: Room;
  readonly gesture: Gesture;
};

/** Across the whole canvas; the one in the hand where the hand is. */
export function Guides({ guides, view, room, gesture }: Props) {
  const held = gesture.kind === 'guide' ? gesture : null;
  const still = guides.filter(({ id }) => id !== held?.guide);
  return (
    <g className={styles.guides}>
      {still.map(({ id, axis, at }) => (
        <path key={id} d={line(axis, at, { view, room })} />
      ))}
      {held?.at != null && <path data-held d={line(held.axis, held.at, { view, room })} />}
    </g>
  );
}

type Shown = { readonly view: EditorView; readonly room: Room };

function line(axis: 'x' | 'y', at: number, { view, room }: Shown): string {
  const { x, y } = toPx(view, { x: at, y: at });
  return axis === 'x'
    ? `M${Math.round(x) + 0.5} 0V${room.height}`
    : `M0 ${Math.round(y) + 0.5}H${room.width}`;
}
