import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Place } from './grid-selection.ts';
import type { Checks } from './use-checks.ts';
import type { SelectionState } from './use-grid-selection.ts';

type Options = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selection: SelectionState;
  readonly checks: Checks | null;
};

const edgePx = 28;
const pxPerFrame = 18;

/** Pressing selects, pressing with Shift and dragging extend; near an edge the grid scrolls along. */
export function useGridPointer({ scroller, selection, checks }: Options) {
  const stop = useRef<(() => void) | null>(null);
  const latest = useRef(selection);
  latest.current = selection;
  useEffect(() => () => stop.current?.(), []);

  const drag = (element: HTMLElement) => {
    let at = { x: 0, y: 0 };
    let frame = 0;
    let isMoved = false;
    const follow = () => {
      frame = 0;
      const place = placeAt(document.elementFromPoint(at.x, at.y));
      if (place && place.line >= 0) latest.current.extendTo(place);
      if (scrollAlong(element, at)) frame = requestAnimationFrame(follow);
    };
    const onMove = (event: globalThis.PointerEvent) => {
      if (!isMoved && Math.abs(event.movementX) + Math.abs(event.movementY) === 0) return;
      isMoved = true;
      at = { x: event.clientX, y: event.clientY };
      if (frame === 0) frame = requestAnimationFrame(follow);
    };
    const end = () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      stop.current = null;
    };
    stop.current = end;
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  };

  return (event: PointerEvent<HTMLElement>) => {
    const place = placeAt(event.target);
    if (!place || event.button !== 0 || isOwnControl(event.target)) return;
    if (checks && place.column === 0) {
      latest.current.select(place);
      if (event.shiftKey) checks.toggleTo(place.line);
      else checks.toggle(place.line);
      return;
    }
    if (event.shiftKey) selection.extendTo(place);
    else selection.select(place);
    if (scroller.current && event.pointerType !== 'touch') drag(scroller.current);
  };
}

/** The cell under the pointer, as the cells say it themselves. */
export function placeAt(target: EventTarget | null): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const line = cell?.closest<HTMLElement>('[data-line]');
  return cell && line
    ? { line: Number(line.dataset.line), column: Number(cell.dataset.column) }
    : null;
}

const isOwnControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button, a, [data-editor]') !== null;

function scrollAlong(element: HTMLElement, { x, y }: { x: number; y: number }): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const across = nearEdge(x, left, right);
  const down = nearEdge(y, top, bottom);
  if (across === 0 && down === 0) return false;
  element.scrollBy({ left: across * pxPerFrame, top: down * pxPerFrame });
  return true;
}

function nearEdge(at: number, low: number, high: number): -1 | 0 | 1 {
  if (at < low + edgePx) return -1;
  return at > high - edgePx ? 1 : 0;
}
