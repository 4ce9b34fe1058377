import type { Size } from '../document/model/measures.ts';
import { sharpDpi } from './resolution.ts';

const millimetresPerInch = 25.4;
/** Of the page: one sees that it is there, and where the page goes on. */
const mostOfPage = 0.6;
const leastMillimetres = 5;

/** How large a picture lies on the page at first: as large as it prints sharply, and well within the page. */
export function firstSize(pixels: Size, page: Size): Size {
  const sharp = millimetresPerInch / sharpDpi;
  const within = Math.min(
    (page.width * mostOfPage) / pixels.width,
    (page.height * mostOfPage) / pixels.height,
  );
  const scale = Math.min(sharp, within);
  const side = (count: number) => Math.max(leastMillimetres, round(count * scale));
  return { width: side(pixels.width), height: side(pixels.height) };
}

const round = (length: number): number => Math.round(length * 100) / 100;
