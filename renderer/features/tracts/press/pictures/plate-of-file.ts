import type { PDFContext, PDFRef } from 'pdf-lib';
import { type PlateInk, processInks } from '#shared/domain/tracts/proof/plate.ts';
import { calculatorOf } from '../ink/on-plate.ts';
import { readJpegHead } from './jpeg-head.ts';
import { readPlainPng } from './png-parts.ts';
import { writeJpeg, writePlainPng } from './write-files.ts';

/**
 * One plate of a picture that is laid into the file as it is, inks and all: grey pixels are black ink, and four inks are
 * parted as they are. Null for colours of a screen, whose pixels must be converted.
 */
export function plateOfFile(
  context: PDFContext,
  bytes: Uint8Array,
  plate: PlateInk,
): PDFRef | null {
  const head = readJpegHead(bytes);
  if (head?.parts === 4) return writeJpeg(context, bytes, { head, space: inksOf(context, plate) });
  const isGreyJpeg = head?.parts === 1;
  if (!isGreyJpeg && readPlainPng(bytes)?.colour !== 'grey') return null;
  if (plate.kind === 'spot' || plate.ink !== 'black') return white(context);
  return head && isGreyJpeg
    ? writeJpeg(context, bytes, { head, space: 'DeviceGray' })
    : writePlainPng(context, bytes);
}

/** Four inks of which one is seen: whatever packed them, no pixel is touched. */
function inksOf(context: PDFContext, plate: PlateInk): PDFRef {
  const calculator = context.flateStream(calculatorOf(plate), {
    FunctionType: 4,
    Domain: processInks.flatMap(() => [0, 1]),
    Range: [0, 1],
  });
  const names = ['Cyan', 'Magenta', 'Yellow', 'Black'];
  return context.register(
    context.obj(['DeviceN', names, 'DeviceGray', context.register(calculator)]),
  );
}

const white = (context: PDFContext): PDFRef =>
  context.register(
    context.stream(Uint8Array.of(255), {
      ...{ Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1 },
      ...{ BitsPerComponent: 8, ColorSpace: 'DeviceGray' },
    }),
  );
