import type { PDFContext, PDFDocument, PDFRef } from 'pdf-lib';
import type { Size } from '#shared/domain/paper/millimetres.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { readRaster } from '#shared/domain/tracts/pictures/files/read-raster.ts';
import type { PictureType } from '#shared/domain/tracts/pictures/picture-refusal.ts';
import type { DrawingTools } from '../drawing/drawing-tools.ts';
import type { Layers } from '../ink/layers.ts';
import type { PressLook } from '../press-order.ts';
import { dotsNeeded } from './dots-needed.ts';
import type { Imaging, Raster } from './imaging.ts';
import { type JpegHead, readJpegHead } from './jpeg-head.ts';
import { plateOfFile } from './plate-of-file.ts';
import type { Profiles } from './profiles.ts';
import { jpegSpace, writeJpeg, writePlainPng } from './write-files.ts';
import { isOpaque, writePixels } from './write-pixels.ts';

export type PictureTools = {
  readonly look: PressLook;
  /** That the pages show. */
  readonly objects: readonly TractObject[];
  readonly imaging: Imaging;
  readonly profiles: Profiles;
  readonly layers: Layers;
  readonly drawing: DrawingTools;
};

type Photo = {
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly type: Exclude<PictureType, 'application/pdf'>;
};

/** Where outlines are drawn as dots after all. */
const finestDpi = 600;
/** A picture that has hardly more dots than wanted stays as it is. */
const slack = 1.2;

/** As it is where PDF can read it so; else its pixels. Null when it cannot be read. */
export async function openPhoto(
  pdf: PDFDocument,
  photo: Photo,
  tools: PictureTools,
): Promise<PDFRef | null> {
  const { context } = pdf;
  const { look, objects, imaging, profiles } = tools;
  const { bytes, type, sha256 } = photo;
  if (type === 'image/svg+xml') {
    const size = dotsNeeded(objects, sha256, look.plate?.dpi ?? look.pictures.mostDpi ?? finestDpi);
    const raster = size && (await imaging.drawing(bytes, size));
    return raster && writePixels(context, raster, tools.drawing);
  }
  const fewer = fewerDots(photo, tools);
  const head = type === 'image/jpeg' ? readJpegHead(bytes) : null;
  const isOfInks = head?.parts === 4;
  const isAsLooked = look.colour === 'screen' ? !isOfInks : look.colour !== 'four-inks' || isOfInks;
  const isKept = head !== null || (type === 'image/png' && look.pictures.quality === null);
  if (fewer === null && isAsLooked && isKept) {
    const kept = look.plate
      ? plateOfFile(context, bytes, look.plate.ink)
      : keptFile(context, bytes, { head, profiles });
    if (kept) return kept;
  }
  const raster = await imaging.decode(bytes, type, proofDots(photo, tools) ?? fewer);
  if (raster) return writeRaster(pdf, raster, tools);
  // Rather not at all than in other colours than were asked for.
  if (tools.drawing.toInks !== null) return null;
  if (head) return keptFile(context, bytes, { head, profiles });
  return type === 'image/png' ? embedded(await pdf.embedPng(bytes)) : null;
}

type File = { readonly head: JpegHead | null; readonly profiles: Profiles };

function keptFile(context: PDFContext, bytes: Uint8Array, { head, profiles }: File): PDFRef | null {
  return head
    ? writeJpeg(context, bytes, { head, space: jpegSpace(head, profiles) })
    : writePlainPng(context, bytes);
}

const fewerDots = (photo: Photo, tools: PictureTools): Size | null =>
  dotsAt(tools.look.pictures.mostDpi, photo, tools);

const proofDots = (photo: Photo, tools: PictureTools): Size | null =>
  dotsAt(tools.look.plate?.dpi ?? null, photo, tools);

/** Null where the picture has hardly more dots. */
function dotsAt(
  mostDpi: number | null,
  { sha256, bytes, type }: Photo,
  { objects }: PictureTools,
): Size | null {
  if (mostDpi === null || type === 'image/svg+xml') return null;
  const own = readRaster(type, bytes);
  const wanted = dotsNeeded(objects, sha256, mostDpi);
  return own && wanted && own.width > wanted.width * slack && own.height > wanted.height * slack
    ? wanted
    : null;
}

/** Small where the look asks for it; without loss where not, and where it is see-through. */
async function writeRaster(
  { context }: PDFDocument,
  raster: Raster,
  { look, imaging, profiles, drawing }: PictureTools,
): Promise<PDFRef> {
  const { quality } = look.pictures;
  const packed =
    quality !== null && drawing.toInks === null && isOpaque(raster.rgba)
      ? await imaging.jpeg(raster, quality)
      : null;
  const head = packed && readJpegHead(packed);
  return packed && head
    ? writeJpeg(context, packed, { head, space: jpegSpace(head, profiles) })
    : writePixels(context, raster, drawing);
}

async function embedded(image: { readonly ref: PDFRef; embed(): Promise<void> }): Promise<PDFRef> {
  await image.embed();
  return image.ref;
}
