import { screenColour } from './screen-colour.ts';
import type { Cmyk } from './swatch.ts';

/** From 1 to 21, as WCAG 2.2 tells it (relative luminance of sRGB). */
export function contrastOf(one: Cmyk, other: Cmyk): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** 0 black, 1 white. */
export function luminance(cmyk: Cmyk): number {
  const { red, green, blue } = screenColour(cmyk);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
