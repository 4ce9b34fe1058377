import { type RefObject, useEffect } from 'react';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { CanvasStore } from './canvas-state.ts';
import { type Carried, carriedBy } from './carried.ts';

/**
 * What is dragged or turned is shifted where it was painted, and nothing is rendered again: not React, not the
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
    const unsubscribe = store.subscribe(({ gesture }, before) => {
      if (gesture === before.gesture) return;
      const carried = carriedBy(gesture);
      if (carried !== null) {
        held ??= paintedOf(paper, carried.objects);
        show(held, carried, copies);
      } else if (held !== null) {
        letGo(held, copies);
        held = null;
      }
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
    for (const painted of held) painted.style.willChange = 'translate, rotate, scale';
  }
  return held;
}

function show(held: readonly SVGElement[], carried: Carried, ghosts: SVGGElement) {
  if (carried.copies && ghosts.childElementCount === 0) {
    for (const painted of held) stayPut(painted);
    ghosts.replaceChildren(...held.map((painted) => painted.cloneNode(true)));
  }
  if (!carried.copies) ghosts.replaceChildren();
  for (const painted of carried.copies ? [ghosts] : held) carry(painted, carried);
}

/** Beside its own rotation and place, which stay in the attribute. */
function carry({ style }: SVGElement, { by, turned, stretched }: Carried) {
  style.translate = `${by.x}px ${by.y}px`;
  if (turned !== 0 || style.rotate !== '') style.rotate = `${turned}deg`;
  if (stretched.x !== 1 || stretched.y !== 1 || style.scale !== '') {
    style.scale = `${stretched.x} ${stretched.y}`;
  }
}

function stayPut({ style }: SVGElement) {
  style.translate = '';
  style.rotate = '';
  style.scale = '';
}

function letGo(held: readonly SVGElement[], ghosts: SVGGElement) {
  ghosts.replaceChildren();
  stayPut(ghosts);
  for (const painted of held) {
    stayPut(painted);
    painted.style.willChange = '';
  }
}
