import { digits } from '../../../../paper/pdf/digits.ts';
import type { ToInks } from '../colour/open-inks.ts';
import type { PressLook } from '../press-order.ts';
import type { Rgb } from './paint.ts';

export type Inking = {
  readonly look: PressLook['colour'];
  /** Null where colours of screens are told as they are. */
  readonly toInks: ToInks | null;
};

/**
 * The colour of a drawing. On paper its greys are printed in black ink alone: of four inks, thin lines would have
 * coloured rims.
 */
export function inkOf(rgb: Rgb, paints: 'fill' | 'stroke', inking: Inking): string {
  const isGrey = inking.look !== 'screen' && spread(rgb) < 1 / 256;
  const parts = isGrey ? [0, 0, 0, 1 - rgb.red] : colourParts(rgb, inking);
  const [fill, stroke] = parts.length === 4 ? ['k', 'K'] : ['rg', 'RG'];
  return `${parts.map(digits).join(' ')} ${paints === 'fill' ? fill : stroke}`;
}

/** Three parts of 1, or the four of a press. */
export function colourParts(rgb: Rgb, { toInks }: Inking): readonly number[] {
  const { red, green, blue } = rgb;
  if (toInks === null) return [red, green, blue];
  if (spread(rgb) < 1 / 256) return [0, 0, 0, 1 - red];
  const bytes = [red, green, blue].map((part) => Math.round(part * 255));
  return [...toInks(Uint8Array.from(bytes))].map((part) => part / 255);
}

const spread = ({ red, green, blue }: Rgb): number =>
  Math.max(red, green, blue) - Math.min(red, green, blue);
