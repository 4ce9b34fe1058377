import { type RefObject, useEffect } from 'react';
import type { CanvasStore } from './canvas-state.ts';
import { carriedBy } from './carried.ts';
import { type HeldPaint, letGo, showHeld, takeHold } from './held-paint.ts';

/**
 * What is dragged or turned is shifted where it was painted, and nothing is rendered again: not React, not the
 * text. What stands for it meanwhile, and a copy that is pulled out, lie in `ghosts`, a group that React leaves empty.
 */
export function useDragTransform(
  store: CanvasStore,
  art: RefObject<SVGGElement | null>,
  ghosts: RefObject<SVGGElement | null>,
): void {
  useEffect(() => {
    const [paper, copies] = [art.current, ghosts.current];
    if (paper === null || copies === null) return;
    let held: HeldPaint | null = null;
    const end = () => {
      if (held !== null) letGo(held, copies);
      held = null;
    };
    const unsubscribe = store.subscribe(({ gesture }, before) => {
      if (gesture === before.gesture) return;
      const carried = carriedBy(gesture);
      if (carried === null) return end();
      held ??= takeHold(paper, carried.objects);
      showHeld(held, carried, copies);
    });
    return () => {
      unsubscribe();
      end();
    };
  }, [store, art, ghosts]);
}
