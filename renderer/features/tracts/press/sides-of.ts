import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { marginMm } from '#shared/domain/tracts/imposition/margin-marks.ts';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { singlePage } from '#shared/domain/tracts/imposition/single-page.ts';
import type { PressOrder } from './press-order.ts';

/** A page of the PDF: one side of a sheet, and the faces that lie on it. */
export type PressedSide = { readonly sheet: Sheet; readonly placements: readonly Placement[] };

/** Of the leaflet, in the order in which they are printed. */
export const pagesOf = ({ tract, pages }: Pick<PressOrder, 'tract' | 'pages'>): readonly Page[] =>
  pages.flatMap((id) => tract.pages.find((page) => page.id === id) ?? []);

/** The pages that the PDF of an order has, before it is made. */
export function sidesOf(
  order: Pick<PressOrder, 'tract' | 'pages' | 'sheets' | 'look'>,
): readonly PressedSide[] {
  const sheets = order.sheets ?? pagesOf(order).map((page, face) => alone(page, face, order.look));
  return sheets.flatMap((sheet) => [
    { sheet, placements: sheet.front },
    ...(sheet.back === null ? [] : [{ sheet, placements: sheet.back }]),
  ]);
}

function alone({ setup }: Page, face: number, look: PressOrder['look']): Sheet {
  const bleed = look.around === 'nothing' ? 0 : setup.bleed;
  const beyond = look.around === 'marks' ? marginMm : 0;
  return singlePage({ face, width: setup.width, height: setup.height, bleed, beyond });
}
