import { digits } from '../../../../paper/pdf/digits.ts';
import type { PressLook } from '../press-order.ts';
import type { Rgb } from './paint.ts';

/**
 * The colour of a drawing. On paper its greys are printed in black ink alone: of four inks, thin lines would have
 * coloured rims.
 */
export function inkOf({ red, green, blue }: Rgb, { look, paints }: Inking): string {
  const isGrey = Math.max(red, green, blue) - Math.min(red, green, blue) < 1 / 256;
  if (look !== 'screen' && isGrey)
    return `0 0 0 ${digits(1 - red)} ${paints === 'fill' ? 'k' : 'K'}`;
  return `${[red, green, blue].map(digits).join(' ')} ${paints === 'fill' ? 'rg' : 'RG'}`;
}

type Inking = { readonly look: PressLook['colour']; readonly paints: 'fill' | 'stroke' };
