import { err, ok, type Result } from '../../../result.ts';
import type { Box, Millimetres, Size } from '../../paper/millimetres.ts';

/** One cut of the guillotine, in the order in which they are made. */
export type Cut = {
  /** What lies on the machine, in the sheet's millimetres. */
  readonly piece: Box;
  /** An `x` cut runs from top to bottom. */
  readonly axis: 'x' | 'y';
  /** From the piece's left, or from its top. */
  readonly at: Millimetres;
};

export type NotCuttable = { readonly kind: 'not-cuttable' };

/**
 * How a pile of sheets becomes pages with straight cuts only: each goes through the whole piece and through no page. What
 * lies outside of the pages is waste and not cut any further.
 */
export function cuttingGuide(
  sheet: Size,
  pages: readonly Box[],
): Result<readonly Cut[], NotCuttable> {
  return cutsIn({ x: 0, y: 0, ...sheet }, pages);
}

/** Nearer than this, two lines are one cut. */
const together = 0.01;

function cutsIn(piece: Box, pages: readonly Box[]): Result<readonly Cut[], NotCuttable> {
  const [only] = pages;
  if (only === undefined || (pages.length === 1 && same(piece, only))) return ok([]);
  for (const axis of ['y', 'x'] as const) {
    const at = firstCut(piece, pages, axis);
    if (at !== null) return split(piece, pages, { axis, at });
  }
  return err({ kind: 'not-cuttable' });
}

/** The nearest edge of a page, from the piece's top or left, that can be cut through. */
function firstCut(piece: Box, pages: readonly Box[], axis: Cut['axis']): number | null {
  const [start, length] = axis === 'x' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const [from, to] = [piece[start], piece[start] + piece[length]];
  const edges = pages.flatMap((page) => [page[start], page[start] + page[length]]);
  const free = edges.filter(
    (edge) =>
      edge > from + together &&
      edge < to - together &&
      !pages.some(
        (page) => edge > page[start] + together && edge < page[start] + page[length] - together,
      ),
  );
  return free.length === 0 ? null : Math.min(...free) - from;
}

function split(
  piece: Box,
  pages: readonly Box[],
  { axis, at }: Pick<Cut, 'axis' | 'at'>,
): Result<readonly Cut[], NotCuttable> {
  const line = piece[axis] + at;
  const before = axis === 'x' ? { ...piece, width: at } : { ...piece, height: at };
  const after =
    axis === 'x'
      ? { ...piece, x: line, width: piece.width - at }
      : { ...piece, y: line, height: piece.height - at };
  const isBefore = (page: Box) => page[axis] < line - together;
  const first = cutsIn(before, pages.filter(isBefore));
  if (!first.ok) return first;
  const second = cutsIn(
    after,
    pages.filter((page) => !isBefore(page)),
  );
  if (!second.ok) return second;
  return ok([{ piece, axis, at }, ...first.value, ...second.value]);
}

const same = (a: Box, b: Box): boolean =>
  (['x', 'y', 'width', 'height'] as const).every(
    (side) => Math.abs(a[side] - b[side]) < 2 * together,
  );
