import type { PDFContext, PDFRef } from 'pdf-lib';
import { cutMarks } from '#shared/domain/tracts/imposition/cut-marks.ts';
import type { Placement, Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { digits } from '../../../../paper/pdf/digits.ts';

/** Name of the colour that is printed on every plate. */
export const registrationSpace = 'All';

/** Printed on every plate, so that marks show whether they lie on one another. */
export const registrationInk = (context: PDFContext): PDFRef =>
  context.register(
    context.obj([
      'Separation',
      'All',
      'DeviceCMYK',
      context.obj({ FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 }),
    ]),
  );

const widthMm = 0.09;

export function writtenMarks(sheet: Sheet, pages: readonly Placement[]): string {
  const lines = cutMarks(sheet, pages).map(
    ({ from, to }) => `${digits(from.x)} ${digits(from.y)} m ${digits(to.x)} ${digits(to.y)} l`,
  );
  if (lines.length === 0) return '';
  return `q /${registrationSpace} CS 1 SCN ${digits(widthMm)} w ${lines.join(' ')} S Q`;
}
