/** What a page of the PDF is, where each is one side of a sheet. Sheets count from 1. */
export type PaperSide = { readonly sheet: number; readonly side: 'front' | 'back' };

/** The page, from 1, on the other side of the same sheet; null where that is white. */
export function otherSide(sides: readonly PaperSide[], page: number): number | null {
  const here = sides[page - 1];
  const there = sides.findIndex(({ sheet, side }) => sheet === here?.sheet && side !== here.side);
  return there < 0 ? null : there + 1;
}
