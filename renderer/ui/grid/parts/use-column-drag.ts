import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { ColumnModel, PlacedColumn } from '../layout/use-column-model.ts';

type Options = {
  readonly model: ColumnModel;
  readonly onMove: (id: string, to: number) => void;
};

export type ColumnDrag = {
  /** The column being carried, and the place before which it would be put down. */
  readonly id: string | null;
  readonly dropIndex: number | null;
  readonly start: (event: PointerEvent<HTMLElement>, placed: PlacedColumn) => void;
  /** True once for the click that ends a drag: it is not a click on the heading. */
  readonly wasDragged: () => boolean;
};

type Carried = { readonly id: string; readonly dropIndex: number | null };

const startsAtPx = 6;

/** Carries a heading to another place; the menu and the column chooser do the same by keyboard. */
export function useColumnDrag({ model, onMove }: Options): ColumnDrag {
  const [carried, setCarried] = useState<Carried | null>(null);
  const dragged = useRef(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  const start = (event: PointerEvent<HTMLElement>, placed: PlacedColumn) => {
    if (event.button !== 0) return;
    const from = event.clientX;
    let dropIndex: number | null = null;
    dragged.current = false;
    const onPointerMove = ({ clientX, clientY }: globalThis.PointerEvent) => {
      if (!dragged.current && Math.abs(clientX - from) < startsAtPx) return;
      dragged.current = true;
      dropIndex = dropIndexAt(clientX, clientY) ?? dropIndex;
      setCarried({ id: placed.id, dropIndex });
    };
    const end = () => {
      window.removeEventListener('pointermove', onPointerMove);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', onKey);
      stop.current = null;
      setCarried(null);
    };
    const drop = () => {
      end();
      if (!dragged.current || dropIndex === null) return;
      const checks = model.all[0]?.column === null ? 1 : 0;
      const to = dropIndex > placed.index ? dropIndex - 1 : dropIndex;
      if (to !== placed.index) onMove(placed.id, Math.max(0, to - checks));
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') end();
    };
    stop.current = end;
    window.addEventListener('pointermove', onPointerMove);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', onKey);
  };

  return {
    id: carried?.id ?? null,
    dropIndex: carried?.dropIndex ?? null,
    start,
    wasDragged: () => {
      const was = dragged.current;
      dragged.current = false;
      return was;
    },
  };
}

function dropIndexAt(x: number, y: number): number | null {
  const heading = document.elementFromPoint(x, y)?.closest<HTMLElement>('[role="columnheader"]');
  if (!heading) return null;
  const { left, width } = heading.getBoundingClientRect();
  return Number(heading.dataset.column) + (x > left + width / 2 ? 1 : 0);
}
