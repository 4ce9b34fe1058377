import { z } from 'zod';
import { IsoDate } from '../../dates.ts';
import { Cmyk } from '../document/model/swatch.ts';
import { CollectorKind, plainFacts, SectionFacts, SectionLogo } from './section-facts.ts';

const texts = SectionFacts.unwrap().shape;
const { name, place, address, phone, email, web, social, publisher, printer, language } = texts;

/**
 * What a section says of itself for its leaflets, each field merged for itself. `null`: nobody has said anything of it
 * yet; an empty text is an answer.
 */
export const SectionFactsFields = z.object({
  name: name.trim().nullable(),
  place: place.trim().nullable(),
  address: address.trim().nullable(),
  phone: phone.trim().nullable(),
  email: email.trim().nullable(),
  web: web.trim().nullable(),
  social: social.trim().nullable(),
  publisher: publisher.trim().nullable(),
  printer: printer.trim().nullable(),
  litter: z.boolean().nullable(),
  sorting: z.boolean().nullable(),
  mainColour: Cmyk.nullable(),
  secondColour: Cmyk.nullable(),
  logo: z
    .union([
      z.object({ kind: z.literal('none') }),
      SectionLogo.unwrap().extend({ kind: z.literal('picture') }),
    ])
    .nullable(),
  language: language.nullable(),
  // Rows of before the second version do not have these.
  candidate: texts.candidate.trim().nullable().optional(),
  collector: texts.collector.trim().nullable().optional(),
  collectorKind: CollectorKind.nullable().optional(),
  collectorSince: IsoDate.nullable().optional(),
});
export type SectionFactsFields = z.infer<typeof SectionFactsFields>;

export const nothingSaid = {
  name: null,
  place: null,
  address: null,
  phone: null,
  email: null,
  web: null,
  social: null,
  publisher: null,
  printer: null,
  litter: null,
  sorting: null,
  mainColour: null,
  secondColour: null,
  logo: null,
  language: null,
} satisfies SectionFactsFields;

/** A snapshot of a leaflet that the section begins others from; its pictures are kept beside the rows by their hash. */
export const TractTemplateFields = z.object({
  name: z.string().trim().min(1).max(80),
  width: z.number().positive().max(5_000),
  height: z.number().positive().max(5_000),
  pages: z.int().positive().max(500),
  /** The whole leaflet as Yjs encodes it (version 1), in base64. */
  update: z.base64().max(4_000_000),
});
export type TractTemplateFields = z.infer<typeof TractTemplateFields>;

/** What prints itself, with the name that the federation gave where the section says none. */
export function factsOf(fields: SectionFactsFields, givenName: string): SectionFacts {
  const { mainColour, secondColour, logo, ...said } = fields;
  return {
    ...plainFacts,
    name: givenName,
    ...withoutNull(said),
    logo: logo?.kind === 'picture' ? { blob: logo.blob, pixels: logo.pixels } : null,
    colours: {
      main: mainColour ?? plainFacts.colours.main,
      second: secondColour ?? plainFacts.colours.second,
    },
  };
}

type Said = Omit<SectionFactsFields, 'mainColour' | 'secondColour' | 'logo'>;
type Known = { readonly [K in keyof Said]?: NonNullable<Said[K]> };

const withoutNull = (said: Said): Known =>
  // Taking out what is null leaves every other value as its schema read it.
  Object.fromEntries(Object.entries(said).filter(([, value]) => value != null)) as Known;
