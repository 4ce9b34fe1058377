import type { PictureType } from '../picture-refusal.ts';
import type { RasterFile } from './raster-file.ts';
import { readAvif } from './read-avif.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { readWebp } from './read-webp.ts';

export type RasterType = Exclude<PictureType, 'image/svg+xml' | 'application/pdf'>;

const readers: Readonly<Record<RasterType, (bytes: Uint8Array) => RasterFile | null>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
  'image/avif': readAvif,
};

/** Reads what stands around the pixels; unpacks nothing. Null when the file is damaged or cut short. */
export const readRaster = (type: RasterType, bytes: Uint8Array): RasterFile | null =>
  readers[type](bytes);
