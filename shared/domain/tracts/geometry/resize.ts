import { type Box, centreOf, minus, placeOn, plus, turn, type Vector } from './box.ts';

/** Which edge or corner is held: -1 the left or upper one, 1 the right or lower one, 0 neither. */
export type Handle = { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 };

export type Resize = {
  readonly handle: Handle;
  /** How far the hand went, on the page. */
  readonly by: Vector;
  /** What stays where it is. */
  readonly around: 'opposite' | 'centre';
  readonly keepRatio: boolean;
};

const leastSide = 0.1;

/** The opposite corner or edge (or the centre) stays where it is on the page, however the box is turned. */
export function resizeBox(box: Box, { handle, by, around, keepRatio }: Resize): Box {
  const own = turn(by, -box.rotation);
  const reach = around === 'centre' ? 2 : 1;
  const wanted = {
    width: Math.max(leastSide, box.width + own.x * handle.x * reach),
    height: Math.max(leastSide, box.height + own.y * handle.y * reach),
  };
  const size = keepRatio ? inRatio(box, wanted, handle) : wanted;
  const held = { x: -handle.x / 2, y: -handle.y / 2 };
  const fixed = around === 'centre' ? centreOf(box) : placeOn(box, held);
  const toCentre =
    around === 'centre'
      ? { x: 0, y: 0 }
      : turn({ x: -held.x * size.width, y: -held.y * size.height }, box.rotation);
  const centre = plus(fixed, toCentre);
  const corner = minus(centre, { x: size.width / 2, y: size.height / 2 });
  return { ...corner, ...size, rotation: box.rotation };
}

type Sides = { readonly width: number; readonly height: number };

/** The side that was pulled further decides; a handle on an edge decides alone. */
function inRatio(box: Sides, wanted: Sides, handle: Handle): Sides {
  const across = wanted.width / Math.max(leastSide, box.width);
  const down = wanted.height / Math.max(leastSide, box.height);
  const further = Math.abs(across - 1) >= Math.abs(down - 1) ? across : down;
  const onEdge = handle.x === 0 ? down : across;
  const factor = handle.x !== 0 && handle.y !== 0 ? further : onEdge;
  return { width: box.width * factor, height: box.height * factor };
}

/** Several boxes resized as one: each keeps its place and its share in the frame around them. */
export function resizeTogether(boxes: readonly Box[], from: Box, to: Box): readonly Box[] {
  const across = from.width > 0 ? to.width / from.width : 1;
  const down = from.height > 0 ? to.height / from.height : 1;
  return boxes.map((box) => {
    const centre = centreOf(box);
    const moved = {
      x: to.x + (centre.x - from.x) * across,
      y: to.y + (centre.y - from.y) * down,
    };
    const [width, height] = sharesOf(box, across, down);
    return {
      x: moved.x - width / 2,
      y: moved.y - height / 2,
      width,
      height,
      rotation: box.rotation,
    };
  });
}

/** A turned box follows the stretch of its own sides; it is never skewed. */
function sharesOf(box: Box, across: number, down: number): readonly [number, number] {
  const side = (length: number, along: Vector) =>
    length * Math.hypot(along.x * across, along.y * down);
  return [
    side(box.width, turn({ x: 1, y: 0 }, box.rotation)),
    side(box.height, turn({ x: 0, y: 1 }, box.rotation)),
  ];
}
