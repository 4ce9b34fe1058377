import { useAppearance } from './appearance.tsx';

const pixelsAt100 = 16;

/** One rem in pixels at the text size that was chosen; for geometry that has to be computed. */
export const useRem = (): number => (pixelsAt100 * useAppearance().appearance.textSize) / 100;
