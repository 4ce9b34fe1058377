import type { PointerEvent } from 'react';
import { useIntl } from 'react-intl';
import type { EditorView } from '../../session/editor-state.ts';
import type { Room } from '../wiring/canvas-state.ts';
import styles from './ruler.module.css';
import { type Tick, ticksBetween } from './ticks.ts';

type Props = {
  /** The upper one measures x. */
  readonly axis: 'x' | 'y';
  readonly view: EditorView;
  readonly room: Room;
  /** What is chosen, along the ruler. */
  readonly marked: { readonly from: number; readonly to: number } | null;
  readonly onPull: (event: PointerEvent<SVGSVGElement>) => void;
};

const thickness = 22;
const reach = { long: 22, middle: 8, short: 5 } as const;

/** Millimetres of the page; a guide is pulled out of it. */
export function Ruler({ axis, view, room, marked, onPull }: Props) {
  const intl = useIntl();
  const length = axis === 'x' ? room.width : room.height;
  const from = view[axis];
  const place = (at: number) => (at - from) * view.zoom;
  const ticks = ticksBetween(from, from + length / view.zoom, view.zoom);
  const flat = axis === 'x';
  return (
    <svg
      className={flat ? styles.upper : styles.left}
      width={flat ? length : thickness}
      height={flat ? thickness : length}
      aria-hidden="true"
      onPointerDown={onPull}
    >
      {marked !== null && (
        <rect
          className={styles.marked}
          x={flat ? place(marked.from) : 0}
          y={flat ? 0 : place(marked.from)}
          width={flat ? Math.max(1, place(marked.to) - place(marked.from)) : thickness}
          height={flat ? thickness : Math.max(1, place(marked.to) - place(marked.from))}
        />
      )}
      <path className={styles.ticks} d={ticks.map((tick) => mark(tick, place, flat)).join('')} />
      {ticks
        .filter(({ size }) => size === 'long')
        .map(({ at }) => (
          <text
            key={at}
            className={styles.figure}
            {...(flat
              ? { x: place(at) + 3, y: 9 }
              : { transform: `translate(9 ${place(at) + 3}) rotate(-90)`, textAnchor: 'end' })}
          >
            {intl.formatNumber(at, { maximumFractionDigits: 1, useGrouping: false })}
          </text>
        ))}
    </svg>
  );
}

function mark({ at, size }: Tick, place: (at: number) => number, flat: boolean): string {
  const along = Math.round(place(at)) + 0.5;
  const start = thickness - reach[size];
  return flat ? `M${along} ${start}V${thickness}` : `M${start} ${along}H${thickness}`;
}
