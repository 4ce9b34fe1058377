import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Inking } from '../drawing/inks.ts';
import { greysOn } from '../ink/on-plate.ts';
import type { Raster } from './imaging.ts';

/** Pixels as they are, or in inks, or on one plate; packed without loss. */
export async function writePixels(
  context: PDFContext,
  { width, height, rgba }: Raster,
  inking: Inking,
): Promise<PDFRef> {
  const count = width * height;
  const colours = new Uint8Array(count * 3);
  for (let at = 0; at < count; at += 1) {
    colours[at * 3] = rgba[at * 4] ?? 0;
    colours[at * 3 + 1] = rgba[at * 4 + 1] ?? 0;
    colours[at * 3 + 2] = rgba[at * 4 + 2] ?? 0;
  }
  const image = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height };
  const packed = { ...image, BitsPerComponent: 8, Filter: 'FlateDecode' };
  const mask = isOpaque(rgba)
    ? {}
    : { SMask: context.register(await maskOf(context, rgba, packed)) };
  const { space, bytes } = toldIn(inking, colours);
  const dict = { ...packed, ColorSpace: space, ...mask };
  return context.register(context.stream(await deflated(bytes), dict));
}

function toldIn({ toInks, plate }: Inking, colours: Uint8Array<ArrayBuffer>) {
  if (toInks === null) return { space: 'DeviceRGB', bytes: colours };
  const inks = toInks(colours);
  return plate === null
    ? { space: 'DeviceCMYK', bytes: inks }
    : { space: 'DeviceGray', bytes: greysOn(plate, inks) };
}

export function isOpaque(rgba: Uint8Array): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false;
  return true;
}

async function maskOf(
  context: PDFContext,
  rgba: Uint8Array,
  packed: Readonly<Record<string, string | number>>,
) {
  const opacity = new Uint8Array(rgba.length / 4);
  for (let at = 0; at < opacity.length; at += 1) opacity[at] = rgba[at * 4 + 3] ?? 255;
  return context.stream(await deflated(opacity), { ...packed, ColorSpace: 'DeviceGray' });
}

/** By the browser itself, many times faster than in script. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
