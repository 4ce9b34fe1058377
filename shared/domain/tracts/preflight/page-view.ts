import type { TractObject } from '../document/model/object.ts';
import type { Page } from '../document/model/page.ts';
import type { Tract } from '../document/model/tract.ts';
import { paintedObjects } from '../document/read/painted-objects.ts';
import { type Bounds, boundsOf } from '../geometry/box.ts';
import type { LaidText, PreflightFacts } from './facts.ts';
import { noText } from './facts.ts';

/** One face, as every check looks at it. */
export type PageView = {
  readonly tract: Tract;
  readonly page: Page;
  /** From back to front, master included; none that is hidden. */
  readonly objects: readonly TractObject[];
  readonly textOf: (object: TractObject) => LaidText;
  readonly facts: PreflightFacts;
};

export const viewOf = (tract: Tract, page: Page, facts: PreflightFacts): PageView => ({
  tract,
  page,
  objects: paintedObjects(tract, page),
  textOf: ({ id }) => facts.texts.get(id) ?? noText,
  facts,
});

/** The upright rectangle around an object. */
export const around = ({ position, size, rotation }: TractObject): Bounds =>
  boundsOf({ ...position, ...size, rotation });

/** Where each line of an object's text lies on the page. */
export function linesOnPage(object: TractObject, { lines }: LaidText): readonly Bounds[] {
  return lines.map((line) => {
    const box = {
      x: object.position.x + line.x,
      y: object.position.y + line.baseline - line.ascent,
      width: line.width,
      height: line.ascent + line.descent,
    };
    return object.rotation === 0 ? box : turnedWith(object, box);
  });
}

/** A box inside an object that is turned around its own middle. */
function turnedWith({ position, size, rotation }: TractObject, box: Bounds): Bounds {
  const angle = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const middle = { x: position.x + size.width / 2, y: position.y + size.height / 2 };
  const from = { x: box.x + box.width / 2 - middle.x, y: box.y + box.height / 2 - middle.y };
  const at = {
    x: middle.x + from.x * cos - from.y * sin,
    y: middle.y + from.x * sin + from.y * cos,
  };
  const { width, height } = box;
  return boundsOf({ x: at.x - width / 2, y: at.y - height / 2, width, height, rotation });
}
