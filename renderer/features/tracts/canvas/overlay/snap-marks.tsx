import { useIntl } from 'react-intl';
import type { SnapMark } from '#shared/domain/tracts/geometry/snapping/pull.ts';
import type { EditorView } from '../../session/editor-state.ts';
import { toPx } from '../wiring/view-math.ts';
import { Label } from './label.tsx';
import styles from './overlay.module.css';

type Props = { readonly marks: readonly SnapMark[]; readonly view: EditorView };

/** Where edges meet, and gaps that are equal with what they measure. */
export function SnapMarks({ marks, view }: Props) {
  return distinct(marks).map((mark) => <Mark key={JSON.stringify(mark)} mark={mark} view={view} />);
}

const overPx = 8;
const tickPx = 4;

function Mark({ mark, view }: { readonly mark: SnapMark; readonly view: EditorView }) {
  const intl = useIntl();
  const onX = mark.axis === 'x';
  if (mark.kind === 'line') {
    const from = toPx(view, onX ? { x: mark.at, y: mark.from } : { x: mark.from, y: mark.at });
    const to = toPx(view, onX ? { x: mark.at, y: mark.to } : { x: mark.to, y: mark.at });
    const d = onX
      ? `M${from.x} ${from.y - overPx}V${to.y + overPx}`
      : `M${from.x - overPx} ${from.y}H${to.x + overPx}`;
    return <path className={styles.snap} d={d} />;
  }
  const from = toPx(
    view,
    onX ? { x: mark.from, y: mark.across } : { x: mark.across, y: mark.from },
  );
  const to = toPx(view, onX ? { x: mark.to, y: mark.across } : { x: mark.across, y: mark.to });
  const ends = [from, to].map(({ x, y }) =>
    onX ? `M${x} ${y - tickPx}V${y + tickPx}` : `M${x - tickPx} ${y}H${x + tickPx}`,
  );
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return (
    <g>
      <path className={styles.snap} d={`M${from.x} ${from.y}L${to.x} ${to.y}${ends.join('')}`} />
      <Label
        x={onX ? middle.x : middle.x + 16}
        y={onX ? middle.y - 12 : middle.y}
        tone="snap"
        text={intl.formatNumber(mark.distance, { maximumFractionDigits: 1 })}
      />
    </g>
  );
}

/** Many objects in a row meet the same line: it is drawn once, as long as the longest. */
function distinct(marks: readonly SnapMark[]): readonly SnapMark[] {
  const found = new Map<string, SnapMark>();
  for (const mark of marks) {
    const place = mark.kind === 'line' ? mark.at : `${mark.from} ${mark.to}`;
    const key = `${mark.kind} ${mark.axis} ${typeof place === 'number' ? place.toFixed(3) : place}`;
    const known = found.get(key);
    found.set(
      key,
      known?.kind === 'line' && mark.kind === 'line'
        ? { ...mark, from: Math.min(known.from, mark.from), to: Math.max(known.to, mark.to) }
        : mark,
    );
  }
  return [...found.values()];
}
