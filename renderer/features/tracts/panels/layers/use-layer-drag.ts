import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { type Dragged, type Drop, dropPlace } from './drop-place.ts';
import type { LayerRow } from './layer-rows.ts';

type List = {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly LayerRow[];
  /** In pixels: a row, and a step in. */
  readonly rowHeight: number;
  readonly indent: number;
  /** What goes along with a row that is dragged. */
  readonly draggedWith: (id: ObjectId) => Dragged;
  readonly onDrop: (moved: readonly ObjectId[], drop: Drop) => void;
};

type Press = { readonly id: ObjectId; readonly x: number; readonly y: number };
type Held = { readonly dragged: Dragged; readonly drop: Drop | null };

const leastPx = 4;
const edgePx = 28;
const stepMs = 16;

/** A row that is taken and carried: the list scrolls at its edges, Escape leaves everything as it was. */
export function useLayerDrag(list: List) {
  const [held, setHeld] = useState<Held | null>(null);
  const press = useRef<Press | null>(null);
  const hand = useRef({ x: 0, y: 0 });
  const isHeld = held !== null;

  const follow = (dragged: Dragged) => {
    const box = list.scroller.current?.getBoundingClientRect();
    const scrolled = list.scroller.current?.scrollTop ?? 0;
    if (box === undefined) return;
    const down = (hand.current.y - box.top + scrolled) / list.rowHeight;
    const depth = Math.floor((hand.current.x - box.left) / list.indent) - 1;
    setHeld({ dragged, drop: dropPlace(list.rows, dragged, { down, depth }) });
  };
  const end = () => {
    press.current = null;
    setHeld(null);
  };
  const step = useEffectEvent(() => {
    if (held !== null && scrollAtEdge(list.scroller.current, hand.current.y)) follow(held.dragged);
  });

  useEffect(() => {
    if (!isHeld) return;
    const timer = setInterval(() => step(), stepMs);
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      press.current = null;
      setHeld(null);
    };
    window.addEventListener('keydown', cancel, true);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', cancel, true);
    };
  }, [isHeld]);

  return {
    drop: held?.drop ?? null,
    moved: held?.dragged.moved ?? [],
    take: (event: PointerEvent<HTMLElement>, id: ObjectId) => {
      if (event.button === 0) press.current = { id, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      hand.current = { x: event.clientX, y: event.clientY };
      if (event.buttons === 0) press.current = null;
      if (press.current === null) return;
      const { id, x, y } = press.current;
      if (held !== null) return follow(held.dragged);
      if (Math.hypot(event.clientX - x, event.clientY - y) < leastPx) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      follow(list.draggedWith(id));
    },
    onPointerUp: () => {
      if (held?.drop) list.onDrop(held.dragged.moved, held.drop);
      end();
    },
    onPointerCancel: end,
  };
}

/** Whether it went any further. */
function scrollAtEdge(scroller: HTMLElement | null, y: number): boolean {
  if (scroller === null) return false;
  const { top, bottom } = scroller.getBoundingClientRect();
  const before = scroller.scrollTop;
  if (y < top + edgePx) scroller.scrollTop -= (top + edgePx - y) / 3;
  if (y > bottom - edgePx) scroller.scrollTop += (y - bottom + edgePx) / 3;
  return scroller.scrollTop !== before;
}
