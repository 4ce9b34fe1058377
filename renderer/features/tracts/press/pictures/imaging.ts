import type { Size } from '#shared/domain/paper/millimetres.ts';

export type Raster = Size & {
  /** Four bytes for each pixel: red, green, blue, opacity. */
  readonly rgba: Uint8Array;
};

/** What a browser knows of pictures. Each is null where it cannot: the file is damaged, or there is not enough memory. */
export type Imaging = {
  /** Unpacked, at the size given or at its own. */
  decode(bytes: Uint8Array, type: string, size: Size | null): Promise<Raster | null>;
  /** A drawing that shows more than plain outlines. */
  drawing(bytes: Uint8Array, size: Size): Promise<Raster | null>;
  jpeg(raster: Raster, quality: number): Promise<Uint8Array | null>;
};

/** Where there is no browser. */
export const noImaging: Imaging = {
  decode: async () => null,
  drawing: async () => null,
  jpeg: async () => null,
};
