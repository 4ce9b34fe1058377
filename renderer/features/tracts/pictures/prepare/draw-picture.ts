import type { Size } from '#shared/domain/tracts/document/model/measures.ts';

/** A picture that was unpacked: turned upright, its pixels in memory until it is closed. */
type UnpackedPicture = Size & {
  /** Null when there is not enough memory for it. */
  draw(size: Size, type: string): Promise<Uint8Array<ArrayBuffer> | null>;
  close(): void;
};

/** Null when it cannot be unpacked. */
export type Unpack = (
  parts: readonly Uint8Array[],
  type: string,
) => Promise<UnpackedPicture | null>;

const quality = 0.94;

/** With the browser's own decoders, which are kept up to date against hostile files. */
export const unpackPicture: Unpack = async (parts, type) => {
  // Every part was read from a file into memory of its own.
  const blob = new Blob(parts as readonly BlobPart[] as BlobPart[], { type });
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (bitmap === null) return null;
  return {
    width: bitmap.width,
    height: bitmap.height,
    async draw({ width, height }, as) {
      try {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        if (context === null) return null;
        context.imageSmoothingQuality = 'high';
        context.drawImage(bitmap, 0, 0, width, height);
        const drawn = await canvas.convertToBlob({ type: as, quality });
        return drawn.type === as ? new Uint8Array(await drawn.arrayBuffer()) : null;
      } catch {
        // Larger than a canvas may be.
        return null;
      }
    },
    close: () => bitmap.close(),
  };
};
