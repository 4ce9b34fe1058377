import { type Box, centreOf, minus, plus, turn, type Vector } from './box.ts';

/** The angle of a hand that pulls a box round `centre`, in steps (15 with Shift; 0 is freely). */
export function pulledAngle(
  { centre, from, to }: { readonly centre: Vector; readonly from: Vector; readonly to: Vector },
  step: number,
): number {
  const angle = direction(minus(to, centre)) - direction(minus(from, centre));
  return upright(step > 0 ? Math.round(angle / step) * step : angle);
}

/** Turns boxes around one place; each keeps its own shape. */
export function rotateBoxes(
  boxes: readonly Box[],
  centre: Vector,
  degrees: number,
): readonly Box[] {
  return boxes.map((box) => {
    const turned = plus(centre, turn(minus(centreOf(box), centre), degrees));
    return {
      ...box,
      x: turned.x - box.width / 2,
      y: turned.y - box.height / 2,
      rotation: upright(box.rotation + degrees),
    };
  });
}

/** The same angle from -180 (left out) to 180. */
function upright(degrees: number): number {
  const turned = ((degrees % 360) + 360) % 360;
  return turned > 180 ? turned - 360 : turned;
}

const direction = ({ x, y }: Vector) => (Math.atan2(y, x) * 180) / Math.PI;
