import { z } from 'zod';
import { IsoDate } from '../../dates.ts';
import { Cmyk } from '../document/model/swatch.ts';

const line = (most: number) => z.string().max(most);
const digest = /^[0-9a-f]{64}$/;
/** Of a leaflet as BCP 47 says them: its hyphens and spaces follow. */
export const printLanguages = ['fr', 'en', 'br', 'co', 'eu', 'oc', 'de', 'es', 'it'] as const;
const side = z.int().min(1).max(100_000);

/** A picture by the SHA-256 of its bytes. */
export const SectionLogo = z
  .object({
    blob: z.string().regex(digest),
    pixels: z.object({ width: side, height: side }).readonly(),
  })
  .readonly();

/** Mandataire financier, or association de financement électorale. */
export const CollectorKind = z.enum(['agent', 'association']);
export type CollectorKind = z.infer<typeof CollectorKind>;

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
    /** Accounts on social networks, on one line. */
    social: line(200),
    logo: SectionLogo.nullable(),
    colours: z.object({ main: Cmyk, second: Cmyk }).readonly(),
    /** Who answers for what is printed; left out where it is empty. */
    publisher: line(120),
    /** Name and address of the printer; empty: the section prints by itself. */
    printer: line(200),
    /** Whether « Ne pas jeter sur la voie publique » is printed. */
    litter: z.boolean(),
    /** Whether it says how the paper is sorted. */
    sorting: z.boolean(),
    language: z.enum(printLanguages),
    /** Candidate, pair or list that gifts are asked for; empty outside of a campaign. */
    candidate: line(200),
    /** Who collects for them: by law nobody else may (code électoral, art. L. 52-9). */
    collector: line(200),
    collectorKind: CollectorKind,
    /** When the agent was named, or the association declared; `null`: not said. */
    collectorSince: IsoDate.nullable(),
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
  social: '',
  logo: null,
  colours: {
    main: { cyan: 92, magenta: 48, yellow: 42, black: 32 },
    second: { cyan: 0, magenta: 30, yellow: 78, black: 0 },
  },
  publisher: '',
  printer: '',
  litter: true,
  sorting: false,
  language: 'fr',
  candidate: '',
  collector: '',
  collectorKind: 'agent',
  collectorSince: null,
};
