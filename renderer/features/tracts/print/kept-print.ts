import { z } from 'zod';
import { CopierChoice } from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import {
  pictureFormats,
  pictureLengths,
} from '#shared/domain/tracts/press-presets/picture-size.ts';
import { presetIds } from '#shared/domain/tracts/press-presets/presets.ts';

/** What was chosen last on this computer, for any leaflet. */
const KeptPrint = z.object({
  preset: z.enum(presetIds),
  copier: CopierChoice.unwrap().pick({ paper: true, turning: true }).nullable(),
  copies: z.int().min(1).max(1_000_000),
  format: z.enum(pictureFormats),
  longest: z.literal(pictureLengths),
});
export type KeptPrint = Readonly<z.infer<typeof KeptPrint>>;

const firstPrint: KeptPrint = {
  preset: 'copier',
  copier: null,
  copies: 500,
  format: 'png',
  longest: 1_600,
};

/** Numbers and choices, nothing of any leaflet: it may lie in clear. */
const place = 'tracts.print';

export function keptPrint(): KeptPrint {
  try {
    const read = KeptPrint.safeParse(JSON.parse(localStorage.getItem(place) ?? 'null'));
    return read.success ? read.data : firstPrint;
  } catch {
    // Not JSON: an older version's, or spoiled. One chooses anew.
    return firstPrint;
  }
}

export const keepPrint = (print: KeptPrint): void =>
  localStorage.setItem(place, JSON.stringify(print));
