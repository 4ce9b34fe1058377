import { memo } from 'react';
import { type Box, cornersOf, type Vector } from '#shared/domain/tracts/geometry/box.ts';
import type { EditorView } from '../../session/editor-state.ts';
import { gripsOf, isCorner, lineGrips, type PlacedGrip } from '../scene/handles.ts';
import { toPx } from '../wiring/view-math.ts';
import styles from './overlay.module.css';

/** Which grips stand on it: of a picture that is cropped its corners only. */
type Standing = 'box' | 'line' | 'corners' | 'none';

type Props = {
  readonly boxes: readonly Box[];
  readonly frame: Box | null;
  readonly view: EditorView;
  readonly grips: Standing;
};

/** What is chosen: one path for all of it, the frame around several, and the grips. */
export const ChosenOutline = memo(function ChosenOutline({ boxes, frame, view, grips }: Props) {
  return (
    <g>
      <path className={styles.chosen} d={outline(boxes, view)} />
      {boxes.length > 1 && frame !== null && (
        <path className={styles.frame} d={outline([frame], view)} />
      )}
      {frame !== null && grips !== 'none' && (
        <Grips grips={placed(frame, grips, view)} frame={frame} view={view} />
      )}
    </g>
  );
});

function placed(frame: Box, grips: Standing, view: EditorView): readonly PlacedGrip[] {
  if (grips === 'line') return lineGrips(frame);
  const all = gripsOf(frame, view.zoom);
  return grips === 'corners' ? all.filter(({ grip }) => isCorner(grip)) : all;
}

type GripsProps = {
  readonly grips: readonly PlacedGrip[];
  readonly frame: Box;
  readonly view: EditorView;
};

const half = 4;

function Grips({ grips, frame, view }: GripsProps) {
  return grips.map(({ grip, at }) => {
    const { x, y } = toPx(view, at);
    if (grip.kind === 'rotate') {
      const [left, right] = cornersOf(frame);
      const top = toPx(view, { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 });
      return (
        <g key="rotate">
          <path className={styles.stem} d={`M${top.x} ${top.y}L${x} ${y}`} />
          <circle className={styles.grip} cx={x} cy={y} r={half + 0.5} />
        </g>
      );
    }
    if (grip.kind === 'line-end') {
      return <circle key={grip.end} className={styles.grip} cx={x} cy={y} r={half + 0.5} />;
    }
    return (
      <rect
        key={`${grip.handle.x} ${grip.handle.y}`}
        className={styles.grip}
        x={x - half}
        y={y - half}
        width={2 * half}
        height={2 * half}
        rx={1}
        transform={`rotate(${frame.rotation} ${x} ${y})`}
      />
    );
  });
}

export const outline = (boxes: readonly Box[], view: EditorView): string =>
  boxes.map((box) => polygon(cornersOf(box).map((corner) => toPx(view, corner)))).join('');

const polygon = (places: readonly Vector[]) =>
  `M${places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
