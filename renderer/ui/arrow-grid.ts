import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

export type ArrowGrid = {
  readonly grid: RefObject<HTMLFieldSetElement | null>;
  /** The one button that the tab key stops at. */
  readonly here: number;
  readonly press: (event: KeyboardEvent) => void;
};

type Given = {
  readonly count: number;
  /** As many beside one another as the style sheet lays out. */
  readonly columns: number;
  /** Where one comes in. */
  readonly start?: number;
};

/** Buttons in rows: one stop of the tab key, and the arrows go on from there. */
export function useArrowGrid({ count, columns, start = 0 }: Given): ArrowGrid {
  const grid = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const here = Math.min(at ?? Math.max(start, 0), count - 1);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };

  function press(event: KeyboardEvent) {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.max(0, Math.min(count - 1, here + step));
    setAt(next);
    grid.current?.querySelectorAll('button')[next]?.focus();
  }

  return { grid, here, press };
}
