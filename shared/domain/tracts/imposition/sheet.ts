import type { Box, Millimetres, Size } from '../../paper/millimetres.ts';

/** Clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3;

export type Edges = {
  readonly top: Millimetres;
  readonly right: Millimetres;
  readonly bottom: Millimetres;
  readonly left: Millimetres;
};

/** One page where it lies on one side of a sheet. */
export type Placement = {
  /** Of the leaflets that share the sheet, and of its faces, from 0. */
  readonly leaflet: number;
  readonly face: number;
  /** The trimmed page as it lies there, turned. */
  readonly trim: Box;
  readonly turns: QuarterTurns;
  /** How much of the page shows beyond each trimmed edge, in the sheet's sense; less than 0 cuts into the page. */
  readonly bleed: Edges;
};

/** What the printer prints on, lying as both sides are printed. */
export type Sheet = {
  readonly size: Size;
  readonly front: readonly Placement[];
  /** As it is sent to the printer; `null` when that side stays white. */
  readonly back: readonly Placement[] | null;
};

/** How the printer, or the hand that puts the pile back in, turns the sheet over. */
export const turnings = ['long-edge', 'short-edge'] as const;
export type Turning = (typeof turnings)[number];

/** How a reader turns the leaflet over: like a page of a book, or like one of a wall calendar. */
export const leafings = ['book', 'calendar'] as const;
export type Leafing = (typeof leafings)[number];

/** One leaflet as it is to be laid on sheets. All its faces have one size. */
export type Leaflet = Size & {
  readonly faces: number;
  readonly bleed: Millimetres;
};

export type ImpositionFault =
  /** The least paper that would do. */
  | { readonly kind: 'paper-too-small'; readonly needs: Size }
  | { readonly kind: 'nothing-to-print' }
  | { readonly kind: 'cannot-halve'; readonly places: number };
