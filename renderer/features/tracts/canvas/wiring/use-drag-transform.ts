import { type RefObject, useEffect } from 'react';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Gesture, GestureOf } from '../gestures/gesture.ts';
import type { CanvasStore } from './canvas-state.ts';

/**
 * What is dragged is shifted where it was painted, and nothing is rendered again: not React, not the
 * text. A copy that is pulled out lies in `ghosts` meanwhile, a group that React leaves empty.
 */
export function useDragTransform(
  store: CanvasStore,
  art: RefObject<SVGGElement | null>,
  ghosts: RefObject<SVGGElement | null>,
): void {
  useEffect(() => {
    const [paper, copies] = [art.current, ghosts.current];
    if (paper === null || copies === null) return;
    let held: readonly SVGElement[] | null = null;
    const follow = (gesture: Gesture) => {
      if (gesture.kind === 'move') {
        held ??= paintedOf(paper, gesture.objects);
        shift(held, gesture, copies);
      } else if (held !== null) {
        letGo(held, copies);
        held = null;
      }
    };
    const unsubscribe = store.subscribe(({ gesture }, before) => {
      if (gesture !== before.gesture) follow(gesture);
    });
    return () => {
      unsubscribe();
      letGo(held ?? [], copies);
    };
  }, [store, art, ghosts]);
}

function paintedOf(paper: SVGGElement, objects: readonly ObjectId[]): readonly SVGElement[] {
  const wanted = new Set<string | null>(objects);
  return [...paper.querySelectorAll<SVGElement>('[data-object]')].filter((painted) =>
    wanted.has(painted.getAttribute('data-object')),
  );
}

function shift(held: readonly SVGElement[], gesture: GestureOf<'move'>, ghosts: SVGGElement) {
  const by = `${gesture.by.x}px ${gesture.by.y}px`;
  if (gesture.copies && ghosts.childElementCount === 0) {
    for (const painted of held) painted.style.translate = '';
    ghosts.replaceChildren(...held.map((painted) => painted.cloneNode(true)));
  }
  if (!gesture.copies) ghosts.replaceChildren();
  ghosts.style.translate = by;
  // Beside its rotation and place, which stay in the attribute.
  for (const painted of held) painted.style.translate = gesture.copies ? '' : by;
}

function letGo(held: readonly SVGElement[], ghosts: SVGGElement) {
  ghosts.replaceChildren();
  for (const painted of held) painted.style.translate = '';
}
