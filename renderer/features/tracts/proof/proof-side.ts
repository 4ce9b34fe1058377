import type { Box, Size } from '#shared/domain/paper/millimetres.ts';
import { printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import type { PlateInk } from '#shared/domain/tracts/proof/plate.ts';
import { platesOf } from '#shared/domain/tracts/proof/plates-of.ts';
import { type Dots, proofDots } from '#shared/domain/tracts/proof/proof-dots.ts';
import type { PressOrder } from '../press/press-order.ts';
import { sidesOf } from '../press/sides-of.ts';

/** One page of the PDF, in millimetres. */
export type SideOfProof = {
  readonly size: Size;
  readonly dots: Dots;
  /** What is left once it is cut. */
  readonly trims: readonly Box[];
  /** With its bleed: where there is ink that is meant. */
  readonly printed: readonly Box[];
};

export const proofSides = (order: PressOrder): readonly SideOfProof[] =>
  sidesOf(order).map(({ sheet, placements }) => ({
    size: sheet.size,
    dots: proofDots(sheet.size),
    trims: placements.map(({ trim }) => trim),
    printed: placements.map(printedBox),
  }));

/** Of a file for screens: none. */
export const platesAsked = ({ tract, look }: PressOrder): readonly PlateInk[] =>
  look.colour === 'screen' ? [] : platesOf(tract, look.colour === 'inks' ? 'apart' : 'mixed');

/** The same file, of which only one ink is printed. */
export function plateOrder(order: PressOrder, ink: PlateInk): PressOrder {
  const finest = Math.max(72, ...proofSides(order).map(({ dots }) => Math.ceil(dots.dpi)));
  return {
    ...order,
    look: {
      ...order.look,
      standard: 'plain',
      ...{ links: false, tagged: false },
      plate: { ink, dpi: finest },
    },
  };
}
