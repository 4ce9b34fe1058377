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

/** What lies on a layer of its own is moved without painting what stays; many layers cost more than they save. */
const mostLayers = 8;

function paintedOf(paper: SVGGElement, objects: readonly ObjectId[]): readonly SVGElement[] {
  const wanted = new Set<string | null>(objects);
  const found = [...paper.querySelectorAll<SVGElement>('[data-object]')].filter((painted) =>
    wanted.has(painted.getAttribute('data-object')),
  );
  // All that there is goes as one.
  const isAll = found.length > 1 && found.length === paper.childElementCount;
  const held = isAll && found.every(({ parentNode }) => parentNode === paper) ? [paper] : found;
  if (held.length <= mostLayers) {
    for (const painted of held) painted.style.willChange = 'translate';
  }
  return held;
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
  for (const painted of held) {
    painted.style.translate = '';
    painted.style.willChange = '';
  }
}
