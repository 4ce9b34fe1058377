import { type PointerEvent, useEffect, useRef } from 'react';
import styles from '../grid-head.module.css';
import type { GridColumn } from '../grid-types.ts';

type Props = {
  readonly column: GridColumn;
  /** Pixels. */
  readonly width: number;
  readonly rem: number;
  readonly onResize: (id: string, widthRem: number) => void;
  readonly onFit: (id: string) => void;
};

/** The edge of a heading, for the pointer alone: the column's menu widens and narrows by keyboard. */
export function ResizeHandle({ column, width, rem, onResize, onFit }: Props) {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    const from = event.clientX;
    let frame = 0;
    let wanted = width;
    const onMove = ({ clientX }: globalThis.PointerEvent) => {
      wanted = width + clientX - from;
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        onResize(column.id, wanted / rem);
      });
    };
    const end = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      stop.current = null;
      if (wanted !== width) onResize(column.id, wanted / rem);
    };
    stop.current = end;
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  };

  return (
    <span
      aria-hidden="true"
      className={styles.edge}
      onPointerDown={start}
      onDoubleClick={() => onFit(column.id)}
    />
  );
}
