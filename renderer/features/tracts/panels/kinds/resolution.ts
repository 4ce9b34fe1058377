import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';

type Image = Extract<TractObject, { kind: 'image' }>;

export type Resolution = {
  /** Pixels to the inch of paper, of the side that has fewer. */
  readonly perInch: number;
  readonly grade: 'good' | 'low' | 'bad';
};

const goodPerInch = 200;
const badPerInch = 120;
const inch = 25.4;

/** How sharp a picture prints at its size on the page; null before there is one. */
export function resolutionOf({ pixels, crop, size, fit }: Image): Resolution | null {
  if (pixels === null || size.width <= 0 || size.height <= 0) return null;
  const across = (pixels.width * crop.width * inch) / size.width;
  const down = (pixels.height * crop.height * inch) / size.height;
  // Filling, the larger scale wins; fitting inside, the smaller; stretched, each side has its own.
  const found = fit === 'contain' ? Math.max(across, down) : Math.min(across, down);
  const perInch = Math.round(found);
  return { perInch, grade: gradeOf(perInch) };
}

function gradeOf(perInch: number): Resolution['grade'] {
  if (perInch >= goodPerInch) return 'good';
  return perInch >= badPerInch ? 'low' : 'bad';
}
