import { z } from 'zod';
import { Cmyk } from '../document/model/swatch.ts';

const line = (most: number) => z.string().max(most);
const digest = /^[0-9a-f]{64}$/;

/** What a section prints on everything. What is empty is asked for on the leaflet itself: « Nom de la section ». */
export const SectionFacts = z
  .object({
    name: line(120),
    /** The town or the district that it speaks to. */
    place: line(120),
    /** On one line; the printer's mark needs it when the section prints by itself. */
    address: line(300),
    phone: line(60),
    email: line(254),
    web: line(300),
    logo: z
      .object({
        blob: z.string().regex(digest),
        pixels: z.object({ width: z.int().min(1), height: z.int().min(1) }).readonly(),
      })
      .readonly()
      .nullable(),
    colours: z.object({ main: Cmyk, second: Cmyk }).readonly(),
  })
  .readonly();
export type SectionFacts = z.infer<typeof SectionFacts>;

/** Nobody's colours: a deep petrol and a warm apricot, far enough apart for every reader. */
export const plainFacts: SectionFacts = {
  name: '',
  place: '',
  address: '',
  phone: '',
  email: '',
  web: '',
  logo: null,
  colours: {
    main: { cyan: 92, magenta: 48, yellow: 42, black: 32 },
    second: { cyan: 0, magenta: 30, yellow: 78, black: 0 },
  },
};
