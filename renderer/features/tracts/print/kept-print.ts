import { z } from 'zod';
import { CopierHabits } from '#shared/domain/tracts/press-presets/copier-choice.ts';
import { PrintSettings } from '#shared/domain/tracts/press-presets/print-settings.ts';

const { preset, copies, spare, guide, around, dots, format, longest } =
  PrintSettings.unwrap().shape;

/** What was chosen last on this computer, for any leaflet. What another version kept otherwise is chosen anew. */
const KeptPrint = z.object({
  preset: preset.catch('copier'),
  copier: CopierHabits.nullable().catch(null),
  copies: copies.catch(500),
  spare: spare.catch(0),
  guide: guide.catch(false),
  around: around.catch('marks'),
  dots: dots.catch(150),
  format: format.catch('png'),
  longest: longest.catch(1_600),
  /** The section's own preset that it was begun from. */
  own: z.uuid().nullable().catch(null),
});
export type KeptPrint = Readonly<z.infer<typeof KeptPrint>>;

/** Numbers and choices, nothing of any leaflet: it may lie in clear. */
const place = 'tracts.print';

export function keptPrint(): KeptPrint {
  try {
    return KeptPrint.catch(firstPrint).parse(JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    // Not JSON: spoiled. One chooses anew.
    return firstPrint;
  }
}

const firstPrint: KeptPrint = KeptPrint.parse({});

export const keepPrint = (print: KeptPrint): void =>
  localStorage.setItem(place, JSON.stringify(print));
