import { err, ok, type Result } from '../../../result.ts';
import type { Millimetres, Size } from '../../paper/millimetres.ts';
import { lying } from './paper.ts';
import type { ImpositionFault } from './sheet.ts';

export type Grid = {
  /** The sheet, lying so that most pages fit. */
  readonly sheet: Size;
  readonly columns: number;
  readonly rows: number;
};

export type GridRoom = {
  readonly page: Size;
  readonly paper: Size;
  /** Kept free of trimmed pages along the sheet's four sides. */
  readonly edge: Millimetres;
  readonly gutter: Millimetres;
};

/** As many equal pages as a sheet holds. Upright where both ways hold as many. */
export function fitGrid(room: GridRoom): Result<Grid, ImpositionFault> {
  const upright = gridOn(room.paper, room);
  const turned = gridOn(lying(room.paper), room);
  const grid = placesOf(turned) > placesOf(upright) ? turned : upright;
  if (placesOf(grid) > 0) return ok(grid);
  const { page, edge } = room;
  const needs = { width: page.width + 2 * edge, height: page.height + 2 * edge };
  return err({ kind: 'paper-too-small', needs });
}

/** What rounding may add up to, in millimetres. */
export const roundingMm = 0.001;

/** As many pages as one way of laying the sheet holds; perhaps none. */
export function gridOn(sheet: Size, { page, edge, gutter }: GridRoom): Grid {
  const count = (whole: number, one: number) =>
    Math.max(0, Math.floor((whole - 2 * edge + gutter + roundingMm) / (one + gutter)));
  return {
    sheet,
    columns: count(sheet.width, page.width),
    rows: count(sheet.height, page.height),
  };
}

export const placesOf = ({ columns, rows }: Grid): number => columns * rows;
