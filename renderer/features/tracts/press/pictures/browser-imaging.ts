import type { Size } from '#shared/domain/paper/millimetres.ts';
import type { Imaging, Raster } from './imaging.ts';

/** A picture as the page draws it: only a page has a browser that draws drawings. */
export type DrawDrawing = (bytes: Uint8Array, size: Size) => Promise<ImageBitmap | null>;

/** With the browser's own decoders, in a Worker. */
export const browserImaging = (drawDrawing: DrawDrawing): Imaging => ({
  async decode(bytes, type, size) {
    const blob = new Blob([new Uint8Array(bytes)], { type });
    const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(
      () => null,
    );
    return bitmap && pixelsOf(bitmap, size ?? bitmap);
  },
  async drawing(bytes, size) {
    const bitmap = await drawDrawing(bytes, size);
    return bitmap && pixelsOf(bitmap, size);
  },
  async jpeg({ width, height, rgba }, quality) {
    try {
      const canvas = new OffscreenCanvas(width, height);
      const pixels = new ImageData(new Uint8ClampedArray(rgba), width, height);
      canvas.getContext('2d')?.putImageData(pixels, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
      return new Uint8Array(await blob.arrayBuffer());
    } catch {
      // Larger than a canvas may be.
      return null;
    }
  },
});

function pixelsOf(bitmap: ImageBitmap, { width, height }: Size): Raster | null {
  try {
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (pen === null) return null;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(bitmap, 0, 0, width, height);
    const { data } = pen.getImageData(0, 0, width, height);
    return { width, height, rgba: new Uint8Array(data.buffer) };
  } catch {
    // Larger than a canvas may be.
    return null;
  } finally {
    bitmap.close();
  }
}
