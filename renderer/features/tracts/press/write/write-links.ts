import { type PDFDocument, type PDFPage, PDFString } from 'pdf-lib';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { points } from './points.ts';
import type { WrittenPage } from './write-page.ts';

type Links = {
  readonly sheet: Sheet;
  readonly placement: Placement;
  readonly links: WrittenPage['links'];
};

/** Addresses that can be followed where the text says them. */
export function addLinks(
  { context }: PDFDocument,
  page: PDFPage,
  { sheet, placement, links }: Links,
): void {
  for (const { address, box } of links) {
    const left = points(placement.trim.x + box.x);
    const bottom = points(sheet.size.height - placement.trim.y - box.y - box.height);
    const annotation = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [left, bottom, left + points(box.width), bottom + points(box.height)],
      Border: [0, 0, 0],
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(encodeURI(address)) },
    });
    page.node.addAnnot(context.register(annotation));
  }
}
