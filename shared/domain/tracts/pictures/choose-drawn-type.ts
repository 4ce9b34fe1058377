import type { Size } from '../document/model/measures.ts';
import type { RasterType } from './files/read-raster.ts';

/** What WebP can say of a side. */
const longestWebp = 16_383;

/** In which way a picture that has to be drawn anew is written: as it came, unless that is not possible. */
export function drawnType(type: RasterType, { width, height }: Size): RasterType {
  if (type === 'image/jpeg' || type === 'image/png') return type;
  return Math.max(width, height) > longestWebp ? 'image/png' : 'image/webp';
}
