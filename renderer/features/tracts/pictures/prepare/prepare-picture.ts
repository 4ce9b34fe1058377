import type { Size } from '#shared/domain/tracts/document/model/measures.ts';
import { drawnType } from '#shared/domain/tracts/pictures/choose-drawn-type.ts';
import { detectType } from '#shared/domain/tracts/pictures/files/detect-type.ts';
import type { RasterFile } from '#shared/domain/tracts/pictures/files/raster-file.ts';
import { type RasterType, readRaster } from '#shared/domain/tracts/pictures/files/read-raster.ts';
import { firstSize } from '#shared/domain/tracts/pictures/first-size.ts';
import { refusalOfBytes, refusalOfSize } from '#shared/domain/tracts/pictures/picture-refusal.ts';
import { enoughPixels } from '#shared/domain/tracts/pictures/resolution.ts';
import { err, ok } from '#shared/result.ts';
import { countedSize } from '../drawing/drawing-size.ts';
import { takeDrawing } from '../drawing/take-drawing.ts';
import { takeSheet } from '../sheets/take-sheet.ts';
import type { Unpack } from './draw-picture.ts';
import type { PictureOrder, Prepared } from './picture-order.ts';

/** Judges a file by its bytes and makes of it what is kept. Nothing is unpacked before its size was judged. */
export async function preparePicture(order: PictureOrder, unpack: Unpack): Promise<Prepared> {
  const { bytes, page, frame } = order;
  const ofBytes = refusalOfBytes(bytes.length);
  if (ofBytes !== null) return err(ofBytes);
  const type = detectType(bytes);
  if (!type.ok) return err({ kind: 'wrong-type', found: type.error });
  if (type.value === 'application/pdf') return prepareSheet(order);
  if (type.value !== 'image/svg+xml') return prepareRaster(order, type.value, unpack);
  const taken = takeDrawing(bytes);
  if (!taken.ok) return taken;
  return ok({
    ...taken.value,
    type: type.value,
    size: frame ?? firstSize(taken.value, page),
    isScaledDown: false,
  });
}

/** Of a PDF one page, as large as it says unless it would fill the leaflet's. */
async function prepareSheet({ bytes, page, frame, sheet }: PictureOrder): Promise<Prepared> {
  const taken = await takeSheet(bytes, sheet);
  if (!taken.ok) return taken;
  const { size } = taken.value;
  const tooLarge = refusalOfBytes(taken.value.bytes.length);
  if (tooLarge !== null) return err(tooLarge);
  const within = Math.min(1, page.width / size.width, page.height / size.height);
  return ok({
    ...{ bytes: taken.value.bytes, type: 'application/pdf' },
    ...countedSize(size),
    size: frame ?? { width: size.width * within, height: size.height * within },
    isScaledDown: false,
    leftOut: taken.value.leftOut,
  });
}

async function prepareRaster(
  { bytes, page, frame }: PictureOrder,
  type: RasterType,
  unpack: Unpack,
): Promise<Prepared> {
  const file = readRaster(type, bytes);
  if (file === null) return err({ kind: 'damaged' });
  const ofSize = refusalOfSize({ ...file, bytes: bytes.length });
  if (ofSize !== null) return err(ofSize);
  const picture = await unpack(file.orientation === 1 ? (file.parts ?? [bytes]) : [bytes], type);
  if (picture === null) return err({ kind: 'damaged' });
  try {
    const { width, height } = picture;
    const size = frame ?? firstSize({ width, height }, page);
    const fewer = enoughPixels({ width, height }, size);
    const as = partsAsTheyAre(file, fewer);
    const shown = { width, height, ...fewer };
    const kept =
      as === null
        ? { type: drawnType(type, shown), bytes: await picture.draw(shown, drawnType(type, shown)) }
        : { type, bytes: joined(as) };
    if (kept.bytes === null) return err({ kind: 'too-many-pixels', width, height });
    const tooLarge = refusalOfBytes(kept.bytes.length);
    if (tooLarge !== null) return err(tooLarge);
    return ok({
      ...shown,
      ...{ type: kept.type, bytes: kept.bytes, size, leftOut: [] },
      isScaledDown: fewer !== null,
    });
  } finally {
    picture.close();
  }
}

/** Not one pixel is changed where nothing has to be; null: it is drawn anew. */
const partsAsTheyAre = (file: RasterFile, fewer: Size | null): RasterFile['parts'] =>
  fewer === null && file.orientation === 1 ? file.parts : null;

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
