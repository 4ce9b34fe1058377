import { err, ok, type Result } from '../../../result.ts';
import type { Box, Millimetres, Size } from '../../paper/millimetres.ts';
import { roundingMm } from './fit-grid.ts';
import { lying } from './paper.ts';
import type {
  Edges,
  ImpositionFault,
  Leafing,
  Leaflet,
  Placement,
  Sheet,
  Turning,
} from './sheet.ts';
import { asTurned, behind } from './turn-over.ts';

export type GangPlan = {
  /** How often each lies on a sheet; of one that has more than two faces, the first two are laid. */
  readonly leaflets: readonly (Leaflet & { readonly times: number })[];
  readonly paper: Size;
  readonly edge: Millimetres;
  readonly gutter: Millimetres;
  readonly turning: Turning;
  readonly leafing: Leafing;
};

type Piece = { readonly leaflet: number; readonly turned: boolean } & Size;
type Shelf = {
  readonly sheet: number;
  readonly y: number;
  readonly height: number;
  readonly used: number;
};

/**
 * Several leaflets on one sheet, in rows, so that a guillotine can part them: row by row, then page by page. The tallest
 * first, each in the first row that has room; another sheet when none has.
 */
export function imposeGang(plan: GangPlan): Result<readonly Sheet[], ImpositionFault> {
  const { edge, paper } = plan;
  const size = lying(paper);
  const room = { width: size.width - 2 * edge, height: size.height - 2 * edge };
  const pieces = piecesOf(plan, room);
  if (pieces.length === 0) return err({ kind: 'nothing-to-print' });
  const large = pieces.find((piece) => !fits(piece, room));
  if (large) {
    const needs = { width: large.width + 2 * edge, height: large.height + 2 * edge };
    return err({ kind: 'paper-too-small', needs });
  }
  const placed = onShelves(pieces, room, plan.gutter);
  const count = Math.max(...placed.map(({ sheet }) => sheet)) + 1;
  return ok(
    Array.from({ length: count }, (_, sheet) =>
      sheetOf(
        plan,
        size,
        placed.filter((one) => one.sheet === sheet),
      ),
    ),
  );
}

/** Lying down where it only fits so. */
function piecesOf({ leaflets }: GangPlan, room: Size): readonly Piece[] {
  return leaflets
    .flatMap(({ width, height, times, faces }, leaflet) => {
      const upright = { width, height };
      const turned = !fits(upright, room) && fits(lying(upright), room);
      const piece: Piece = { leaflet, turned, ...(turned ? lying(upright) : upright) };
      return faces < 1 ? [] : Array.from({ length: times }, () => piece);
    })
    .toSorted((a, b) => b.height - a.height || b.width - a.width || a.leaflet - b.leaflet);
}

type Placed = { readonly sheet: number; readonly piece: Piece; readonly box: Box };

function onShelves(pieces: readonly Piece[], room: Size, gutter: Millimetres): readonly Placed[] {
  const shelves: Shelf[] = [];
  return pieces.map((piece): Placed => {
    const at = shelves.findIndex(
      (shelf) =>
        shelf.used + piece.width <= room.width + roundingMm &&
        piece.height <= shelf.height + roundingMm,
    );
    const shelf = shelves[at] ?? nextShelf(shelves.at(-1), piece, { room, gutter });
    const filled = { ...shelf, used: shelf.used + piece.width + gutter };
    if (at < 0) shelves.push(filled);
    else shelves[at] = filled;
    const { width, height } = piece;
    return { sheet: shelf.sheet, piece, box: { x: shelf.used, y: shelf.y, width, height } };
  });
}

function nextShelf(
  last: Shelf | undefined,
  { height }: Piece,
  { room, gutter }: { readonly room: Size; readonly gutter: Millimetres },
): Shelf {
  const y = last ? last.y + last.height + gutter : 0;
  const below = y + height <= room.height + roundingMm;
  const sheet = last ? last.sheet + (below ? 0 : 1) : 0;
  return { sheet, y: below ? y : 0, height, used: 0 };
}

function sheetOf(plan: GangPlan, size: Size, placed: readonly Placed[]): Sheet {
  const fronts = placed.map(({ piece, box }): Placement => {
    const trim = { ...box, x: box.x + plan.edge, y: box.y + plan.edge };
    const bleed = evenEdges(Math.min(plan.leaflets[piece.leaflet]?.bleed ?? 0, plan.gutter / 2));
    return { leaflet: piece.leaflet, face: 0, trim, turns: piece.turned ? 1 : 0, bleed };
  });
  const backs = fronts
    .filter(({ leaflet }) => (plan.leaflets[leaflet]?.faces ?? 0) > 1)
    .map((page): Placement => ({ ...behind(page, size, plan.leafing), face: 1 }));
  return {
    size,
    front: fronts,
    back: backs.length === 0 ? null : asTurned(backs, size, plan.turning),
  };
}

const fits = (piece: Size, room: Size): boolean =>
  piece.width <= room.width + roundingMm && piece.height <= room.height + roundingMm;

const evenEdges = (all: number): Edges => ({ top: all, right: all, bottom: all, left: all });
