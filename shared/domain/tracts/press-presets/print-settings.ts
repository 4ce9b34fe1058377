import { z } from 'zod';
import { CopierChoice } from './copier-choice.ts';
import { pictureFormats, pictureLengths } from './picture-size.ts';
import { type PresetId, presetIds, presets } from './presets.ts';

/** Dots for each inch of the photographs that are sent to be read on a screen: each twice as heavy as the one before. */
export const messageDots = [100, 150, 220] as const;

/** Beyond the trimmed page, in a print shop's file. */
export const shopAround = ['marks', 'bleed', 'nothing'] as const;

export const mostCopies = 1_000_000;
export const mostSpare = 50;

/** All that can be chosen of how a leaflet is printed or sent. What the chosen preset does not ask for waits for another. */
export const PrintSettings = z
  .object({
    preset: z.enum(presetIds),
    copier: CopierChoice,
    copies: z.int().min(1).max(mostCopies),
    /** Percentage of sheets. */
    spare: z.int().min(0).max(mostSpare),
    /** A page that says how the pile is cut comes last. */
    guide: z.boolean(),
    around: z.enum(shopAround),
    dots: z.literal(messageDots),
    format: z.enum(pictureFormats),
    longest: z.literal(pictureLengths),
  })
  .readonly();
export type PrintSettings = z.infer<typeof PrintSettings>;

type Look = Omit<(typeof presets)[PresetId]['look'], 'around' | 'pictures'> & {
  readonly around: 'nothing' | 'bleed' | 'marks';
  readonly pictures: { readonly mostDpi: number | null; readonly quality: number | null };
};

/** What a preset looks like with what was changed of it. */
export function lookOf({
  preset,
  around,
  dots,
}: Pick<PrintSettings, 'preset' | 'around' | 'dots'>): Look {
  const { look } = presets[preset];
  switch (preset) {
    case 'print-shop':
    case 'print-shop-inks':
      return { ...look, around };
    case 'message':
      return { ...look, pictures: { ...look.pictures, mostDpi: dots } };
    default:
      return look;
  }
}

/** The cut pile is explained only where one sheet holds several pages. */
export const canBeCut = ({ preset, copier }: Pick<PrintSettings, 'preset' | 'copier'>): boolean =>
  presets[preset].gives === 'sheets' && copier.way !== 'booklet';
