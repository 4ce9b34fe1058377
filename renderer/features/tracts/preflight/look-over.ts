import type { IsoDate } from '#shared/domain/dates.ts';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { lawFindings } from '#shared/domain/tracts/law/law-findings.ts';
import type { LaidText } from '#shared/domain/tracts/preflight/facts.ts';
import type { Finding } from '#shared/domain/tracts/preflight/finding.ts';
import { preflight } from '#shared/domain/tracts/preflight/preflight.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import type { FontsAtHand } from '../paint/fonts/font-desk.ts';
import { laidText } from './laid-text.ts';

export type Looked = {
  /** Of the paper, and of the law: each the gravest first. */
  readonly paper: readonly Finding[];
  readonly law: readonly Finding[];
};

export type Grounds = {
  readonly tract: Tract;
  readonly fonts: FontsAtHand;
  readonly hasPicture: (sha256: string) => boolean;
  readonly section: SectionFacts | null;
  readonly today: IsoDate;
};

/** Pieces of work that lay what is not laid yet: afterwards `lookOver` is quick. */
export const layings = ({ tract, fonts }: Grounds): readonly (() => void)[] =>
  tract.objects.map((object) => () => void laidText(tract, object, fonts.shelf));

/** Needs the fonts of the leaflet to be read. */
export function lookOver({ tract, fonts, hasPicture, section, today }: Grounds): Looked {
  const { shelf, missing } = fonts;
  const texts = new Map<ObjectId, LaidText>();
  for (const object of tract.objects) {
    const laid = laidText(tract, object, shelf);
    if (laid) texts.set(object.id, laid);
  }
  const forbidden = [...shelf.fonts.values()].filter(
    ({ permission }) => permission.embedding === 'restricted',
  );
  return {
    paper: preflight(tract, {
      texts,
      missingFonts: missing,
      forbiddenFonts: new Set(forbidden.map(({ id }) => id)),
      hasPicture,
    }),
    law: lawFindings(tract, { today, facts: section }),
  };
}
