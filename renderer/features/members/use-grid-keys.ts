import type { KeyboardEvent } from 'react';

type Grid = {
  readonly active: number;
  readonly total: number;
  /** Rows that one screen holds. */
  readonly pageRows: number;
  readonly onMove: (index: number) => void;
  readonly onEnter: () => void;
  readonly onEscape: () => void;
};

/** The keys of the ARIA grid pattern, for rows. */
export function useGridKeys({ active, total, pageRows, onMove, onEnter, onEscape }: Grid) {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + pageRows,
    PageUp: active - pageRows,
    Home: 0,
    End: total - 1,
  };
  return (event: KeyboardEvent<HTMLElement>) => {
    // Keys typed on a heading belong to its button.
    if (event.target !== event.currentTarget || event.altKey) return;
    if (event.key === 'Enter' && total > 0) {
      event.preventDefault();
      onEnter();
      return;
    }
    if (event.key === 'Escape') onEscape();
    const target = targets[event.key];
    if (target === undefined || total === 0) return;
    event.preventDefault();
    onMove(Math.min(Math.max(target, 0), total - 1));
  };
}
