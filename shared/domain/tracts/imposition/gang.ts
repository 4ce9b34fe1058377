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
 * first, each in the first row that has room; another sheet when none has. The sheet and the leaflets lie so that the
 * fewest sheets do.
 */
export function imposeGang(plan: GangPlan): Result<readonly Sheet[], ImpositionFault> {
  const { edge, paper, leaflets } = plan;
  if (leaflets.every(({ times, faces }) => times < 1 || faces < 1))
    return err({ kind: 'nothing-to-print' });
  const ways = [lying(paper), paper].flatMap((size) => {
    const room = { width: size.width - 2 * edge, height: size.height - 2 * edge };
    return (['upright', 'lying'] as const).map((prefers) => {
      const pieces = piecesOf(plan, room, prefers);
      const fit = pieces.every((piece) => fits(piece, room));
      return { size, placed: fit ? onShelves(pieces, room, plan.gutter) : [] };
    });
  });
  const [best] = ways
    .filter(({ placed }) => placed.length > 0)
    .map((way) => ({ ...way, count: Math.max(...way.placed.map(({ sheet }) => sheet)) + 1 }))
    .toSorted((a, b) => a.count - b.count);
  if (best === undefined) return err({ kind: 'paper-too-small', needs: needsOf(plan) });
  return ok(
    Array.from({ length: best.count }, (_, sheet) =>
      sheetOf(
        plan,
        best.size,
        best.placed.filter((one) => one.sheet === sheet),
      ),
    ),
  );
}

/** Of all that are laid: the longest and the widest of them, with the sheet's edges. */
function needsOf({ leaflets, edge }: GangPlan): Size {
  const laid = leaflets.filter(({ times, faces }) => times > 0 && faces > 0);
  const longer = Math.max(...laid.map(({ width, height }) => Math.max(width, height)));
  const shorter = Math.max(...laid.map(({ width, height }) => Math.min(width, height)));
  return { width: shorter + 2 * edge, height: longer + 2 * edge };
}

/** The other way than is preferred where they only fit so. */
function piecesOf(
  { leaflets }: GangPlan,
  room: Size,
  prefers: 'upright' | 'lying',
): readonly Piece[] {
  return leaflets
    .flatMap(({ width, height, times, faces }, leaflet) => {
      const upright = { width, height };
      const isTurned =
        prefers === 'upright'
          ? !fits(upright, room) && fits(lying(upright), room)
          : fits(lying(upright), room);
      const piece: Piece = {
        ...{ leaflet, turned: isTurned },
        ...(isTurned ? lying(upright) : upright),
      };
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

/** In the middle of the sheet: what is left over is margin on all sides, for bleed and marks. */
function sheetOf(plan: GangPlan, size: Size, placed: readonly Placed[]): Sheet {
  const right = Math.max(...placed.map(({ box }) => box.x + box.width));
  const bottom = Math.max(...placed.map(({ box }) => box.y + box.height));
  const [left, top] = [(size.width - right) / 2, (size.height - bottom) / 2];
  const fronts = placed.map(({ piece, box }): Placement => {
    const trim = { ...box, x: box.x + left, y: box.y + top };
    const most = Math.min(plan.leaflets[piece.leaflet]?.bleed ?? 0, plan.gutter / 2);
    const bleed = withinPaper(trim, size, most);
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

/** A page at the sheet's edge has no more bleed than there is paper. */
const withinPaper = (trim: Box, size: Size, most: Millimetres): Edges => ({
  top: Math.min(most, trim.y),
  right: Math.min(most, size.width - trim.x - trim.width),
  bottom: Math.min(most, size.height - trim.y - trim.height),
  left: Math.min(most, trim.x),
});
