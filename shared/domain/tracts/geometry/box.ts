/** Millimetres, y downwards. */
export type Vector = { readonly x: number; readonly y: number };

/** An upright rectangle. */
export type Bounds = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A rectangle turned clockwise around its centre, by degrees; `x` and `y` are its corner before it turns. */
export type Box = Bounds & { readonly rotation: number };

export const centreOf = ({ x, y, width, height }: Bounds): Vector => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** Turns a vector clockwise. */
export function turn({ x, y }: Vector, degrees: number): Vector {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

export const plus = (a: Vector, b: Vector): Vector => ({ x: a.x + b.x, y: a.y + b.y });
export const minus = (a: Vector, b: Vector): Vector => ({ x: a.x - b.x, y: a.y - b.y });

/** A place given in the box's own frame: (0, 0) its centre, (0.5, 0.5) its lower right corner. */
export function placeOn(box: Box, part: Vector): Vector {
  return plus(centreOf(box), turn({ x: part.x * box.width, y: part.y * box.height }, box.rotation));
}

/** Upper left, upper right, lower right, lower left, turned with the box. */
export const cornersOf = (box: Box): readonly [Vector, Vector, Vector, Vector] => [
  placeOn(box, { x: -0.5, y: -0.5 }),
  placeOn(box, { x: 0.5, y: -0.5 }),
  placeOn(box, { x: 0.5, y: 0.5 }),
  placeOn(box, { x: -0.5, y: 0.5 }),
];

/** The upright rectangle around a turned box. */
export const boundsOf = (box: Box): Bounds => around(cornersOf(box));

/** The upright rectangle around all of them; `null` around nothing. */
export function unionOf(boxes: readonly Box[]): Bounds | null {
  return boxes.length === 0 ? null : around(boxes.flatMap(cornersOf));
}

function around(places: readonly Vector[]): Bounds {
  const x = Math.min(...places.map((place) => place.x));
  const y = Math.min(...places.map((place) => place.y));
  return {
    x,
    y,
    width: Math.max(...places.map((place) => place.x)) - x,
    height: Math.max(...places.map((place) => place.y)) - y,
  };
}
