import type { PDFPage } from 'pdf-lib';
import type { Box } from '#shared/domain/paper/millimetres.ts';
import { printedBox } from '#shared/domain/tracts/imposition/cut-marks.ts';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { points } from './points.ts';

/** Where the print shop cuts, and how far what it may cut reaches (ISO 32000-1, 14.11.2). */
export function setBoxes(page: PDFPage, { size }: Sheet, placement: Placement): void {
  const from = (box: Box) =>
    [
      points(box.x),
      points(size.height - box.y - box.height),
      points(box.width),
      points(box.height),
    ] as const;
  page.setTrimBox(...from(placement.trim));
  page.setBleedBox(...from(printedBox(placement)));
}
