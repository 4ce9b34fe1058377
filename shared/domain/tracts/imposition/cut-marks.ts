import type { Box, Millimetres } from '../../paper/millimetres.ts';
import type { Placement, Sheet } from './sheet.ts';

export type Segment = {
  readonly from: { readonly x: Millimetres; readonly y: Millimetres };
  readonly to: { readonly x: Millimetres; readonly y: Millimetres };
};

/** Far enough from the cut that a mark never shows on a page that is cut a little off; long enough to lay a ruler on. */
const gapMm = 1;
const lengthMm = 4;

/** Short lines that point at every corner of the trimmed pages of one side, outside of all that is printed of any page. */
export function cutMarks(
  { size }: Pick<Sheet, 'size'>,
  pages: readonly Placement[],
): readonly Segment[] {
  const sheet = { x: 0, y: 0, ...size };
  const printed = pages.map(printedBox);
  const marks = pages
    .flatMap(marksOf)
    .filter(({ box }) => within(box, sheet) && !printed.some((page) => touch(box, page)))
    .map(({ segment }) => segment);
  return [...new Map(marks.map((mark) => [keyOf(mark), mark])).values()];
}

/** What a page covers on the sheet, its bleed included. */
export function printedBox({ trim, bleed }: Placement): Box {
  return {
    x: trim.x - bleed.left,
    y: trim.y - bleed.top,
    width: trim.width + bleed.left + bleed.right,
    height: trim.height + bleed.top + bleed.bottom,
  };
}

type Mark = { readonly segment: Segment; readonly box: Box };

function marksOf({ trim, bleed }: Placement): readonly Mark[] {
  const [left, right] = [trim.x, trim.x + trim.width];
  const [top, bottom] = [trim.y, trim.y + trim.height];
  const away = (edge: number) => Math.max(0, edge) + gapMm;
  const upright = [left, right].flatMap((x) => [
    uprightMark(x, top - away(bleed.top) - lengthMm),
    uprightMark(x, bottom + away(bleed.bottom)),
  ]);
  const level = [top, bottom].flatMap((y) => [
    levelMark(left - away(bleed.left) - lengthMm, y),
    levelMark(right + away(bleed.right), y),
  ]);
  return [...upright, ...level];
}

const uprightMark = (x: number, y: number): Mark => ({
  segment: { from: { x, y }, to: { x, y: y + lengthMm } },
  box: { x, y, width: 0, height: lengthMm },
});

const levelMark = (x: number, y: number): Mark => ({
  segment: { from: { x, y }, to: { x: x + lengthMm, y } },
  box: { x, y, width: lengthMm, height: 0 },
});

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Along a page's edge counts too: its ink would stay on the cut. */
const touch = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;

const keyOf = ({ from, to }: Segment): string =>
  [from.x, from.y, to.x, to.y].map((place) => place.toFixed(3)).join(' ');
