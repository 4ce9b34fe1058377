import type { Size } from '../../paper/millimetres.ts';

/** Sheets that copiers and print shops hold, upright (ISO 216 and 217). Messages `tracts.paper.<id>` name them. */
export const papers = {
  a5: { width: 148, height: 210 },
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  sra4: { width: 225, height: 320 },
  sra3: { width: 320, height: 450 },
} as const satisfies Readonly<Record<string, Size>>;

export const lying = ({ width, height }: Size): Size => ({ width: height, height: width });

/** A sheet without a longer side is upright. */
export const isLandscape = ({ width, height }: Size): boolean => width > height;
