import type { PDFDocument, PDFRef } from 'pdf-lib';
import type { Box } from '#shared/domain/paper/millimetres.ts';
import { detectType } from '#shared/domain/tracts/pictures/files/detect-type.ts';
import { placed } from './matrix.ts';

export type Pictures = {
  /** Operators that lay a picture into a box, y downwards; null when it is not there or cannot be read. */
  show(sha256: string, box: Box): string | null;
  used(): Readonly<Record<string, PDFRef>>;
};

/** What a kind of file becomes: `width` and `height` are those of its own space, which y runs up. */
type Opened = { readonly ref: PDFRef; readonly width: number; readonly height: number };

/** Pixels of files that PDF does not know. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  /** Four bytes for each: red, green, blue, opacity. */
  readonly rgba: Uint8Array;
};
export type DecodeRaster = (bytes: Uint8Array, type: string) => Promise<Raster | null>;

/** Opened before the first page is drawn, each once. */
export async function openPictures(
  pdf: PDFDocument,
  files: ReadonlyMap<string, Uint8Array>,
  decode: DecodeRaster,
): Promise<Pictures> {
  const opened = new Map<string, Opened & { readonly name: string }>();
  for (const [sha256, bytes] of files) {
    const picture = await open(pdf, bytes, decode);
    if (picture) opened.set(sha256, { ...picture, name: `X${opened.size + 1}` });
  }
  const shown = new Set<string>();
  return {
    show(sha256, { x, y, width, height }) {
      const picture = opened.get(sha256);
      if (!picture) return null;
      shown.add(sha256);
      const [across, down] = [width / picture.width, height / picture.height];
      return `${placed([across, 0, 0, -down, x, y + height])} /${picture.name} Do`;
    },
    used: () =>
      Object.fromEntries(
        [...opened].filter(([sha256]) => shown.has(sha256)).map(([, { name, ref }]) => [name, ref]),
      ),
  };
}

/** Null for what no reader understands: the caller says which picture it was. */
async function open(
  pdf: PDFDocument,
  bytes: Uint8Array,
  decode: DecodeRaster,
): Promise<Opened | null> {
  const type = detectType(bytes);
  if (!type.ok) return null;
  try {
    if (type.value === 'image/jpeg') return inUnits(await pdf.embedJpg(bytes));
    if (type.value === 'image/png') return inUnits(await pdf.embedPng(bytes));
    if (type.value === 'application/pdf') return await artwork(pdf, bytes);
    const raster = await decode(bytes, type.value);
    return raster && pixels(pdf, raster);
  } catch {
    return null;
  }
}

type Embedded = { readonly ref: PDFRef; embed(): Promise<void> };

async function inUnits(image: Embedded): Promise<Opened> {
  await image.embed();
  return { ref: image.ref, width: 1, height: 1 };
}

async function artwork(pdf: PDFDocument, bytes: Uint8Array): Promise<Opened | null> {
  const [page] = await pdf.embedPdf(bytes);
  if (!page) return null;
  await page.embed();
  return { ref: page.ref, width: page.width, height: page.height };
}

function pixels({ context }: PDFDocument, { width, height, rgba }: Raster): Opened {
  const count = width * height;
  const colours = new Uint8Array(count * 3);
  const opacity = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    colours.set(rgba.subarray(at * 4, at * 4 + 3), at * 3);
    opacity[at] = rgba[at * 4 + 3] ?? 255;
  }
  const picture = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
  };
  const mask = opacity.every((part) => part === 255)
    ? {}
    : {
        SMask: context.register(
          context.flateStream(opacity, { ...picture, ColorSpace: 'DeviceGray' }),
        ),
      };
  const ref = context.register(
    context.flateStream(colours, { ...picture, ColorSpace: 'DeviceRGB', ...mask }),
  );
  return { ref, width: 1, height: 1 };
}
