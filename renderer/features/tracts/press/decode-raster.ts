import type { DecodeRaster } from './ink/pictures.ts';

/** With the browser's own decoders. Null for what they cannot read, and where there is not enough memory. */
export const decodeRaster: DecodeRaster = async (bytes, type) => {
  const blob = new Blob([new Uint8Array(bytes)], { type });
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (bitmap === null) return null;
  try {
    const { width, height } = bitmap;
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (pen === null) return null;
    pen.drawImage(bitmap, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    return { width, height, rgba: new Uint8Array(data.buffer) };
  } catch {
    // Larger than a canvas may be.
    return null;
  } finally {
    bitmap.close();
  }
};
