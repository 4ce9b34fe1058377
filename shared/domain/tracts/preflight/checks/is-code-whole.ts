import type { TractObject } from '../../document/model/object.ts';
import { squareIn } from '../../drawing/square-in.ts';
import type { Bounds, Vector } from '../../geometry/box.ts';
import { placeOn } from '../../geometry/box.ts';
import { hits } from '../../geometry/hit.ts';
import { covers } from '../ground.ts';
import { linesOnPage, type PageView } from '../page-view.ts';

/** Looked at along each side of a code: a letter of the smallest size falls between no two. */
const places = 24;

/** Whether all of a code, its quiet zone too, is seen: nothing is laid over it, and the cut leaves it whole. */
export function isCodeWhole({ page, objects, textOf }: PageView, code: TractObject): boolean {
  const above = objects.slice(objects.indexOf(code) + 1);
  const words = above.flatMap((object) =>
    object.kind === 'text' ? linesOnPage(object, textOf(object)) : [],
  );
  const solid = above.filter((object) => covers(object) || object.kind === 'icon');
  const { width, height } = page.setup;
  return squareOf(code).every(
    (place) =>
      place.x >= 0 &&
      place.y >= 0 &&
      place.x <= width &&
      place.y <= height &&
      !words.some((line) => isIn(line, place)) &&
      !solid.some(({ position, size, rotation }) =>
        hits({ ...position, ...size, rotation }, place),
      ),
  );
}

/** Places spread over the square that the code is drawn in, wherever its box is and however it is turned. */
function squareOf({ position, size, rotation }: TractObject): readonly Vector[] {
  const side = Math.min(size.width, size.height);
  const { x, y } = squareIn(size, 1);
  const box = { ...position, ...size, rotation };
  return Array.from({ length: places * places }, (_, at) => {
    const [column, row] = [(at % places) + 0.5, Math.floor(at / places) + 0.5];
    return placeOn(box, {
      x: (x + (column / places) * side) / size.width - 0.5,
      y: (y + (row / places) * side) / size.height - 0.5,
    });
  });
}

const isIn = ({ x, y, width, height }: Bounds, place: Vector): boolean =>
  place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height;
