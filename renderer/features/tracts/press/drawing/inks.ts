import type { PlateInk } from '#shared/domain/tracts/proof/plate.ts';
import { digits } from '../../../../paper/pdf/digits.ts';
import type { ToInks } from '../colour/open-inks.ts';
import { greyOn } from '../ink/on-plate.ts';
import type { PressLook } from '../press-order.ts';
import type { Rgb } from './paint.ts';

export type Inking = {
  readonly look: PressLook['colour'];
  /** Null where colours of screens are told as they are. */
  readonly toInks: ToInks | null;
  /** Null: all inks at once. */
  readonly plate: PlateInk | null;
};

/**
 * The colour of a drawing. On paper its greys are printed in black ink alone: of four inks, thin lines would have
 * coloured rims.
 */
export function inkOf(rgb: Rgb, paints: 'fill' | 'stroke', inking: Inking): string {
  const isGrey = inking.look !== 'screen' && isGreyTone(rgb);
  const parts = isGrey ? onPlate(blackOnly(rgb), inking) : colourParts(rgb, inking);
  const [fill, stroke] = operators.get(parts.length) ?? ['g', 'G'];
  return `${parts.map(digits).join(' ')} ${paints === 'fill' ? fill : stroke}`;
}

const operators = new Map([
  [3, ['rg', 'RG']],
  [4, ['k', 'K']],
]);

/** Three parts of 1, or the four of a press, or the grey of one plate. */
export function colourParts(rgb: Rgb, inking: Inking): readonly number[] {
  const { red, green, blue } = rgb;
  const { look, toInks } = inking;
  if (toInks === null) return [red, green, blue];
  if (look === 'four-inks' && isGreyTone(rgb)) return onPlate(blackOnly(rgb), inking);
  const bytes = [red, green, blue].map((part) => Math.round(part * 255));
  return onPlate(
    [...toInks(Uint8Array.from(bytes))].map((part) => part / 255),
    inking,
  );
}

const blackOnly = ({ red }: Rgb): readonly number[] => [0, 0, 0, 1 - red];

const onPlate = (parts: readonly number[], { plate }: Inking): readonly number[] =>
  plate === null ? parts : [greyOn(plate, parts)];

const isGreyTone = (rgb: Rgb): boolean => spread(rgb) < 1 / 256;

const spread = ({ red, green, blue }: Rgb): number =>
  Math.max(red, green, blue) - Math.min(red, green, blue);
