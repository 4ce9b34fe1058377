import type * as Y from 'yjs';
import { IsoDate } from '#shared/domain/dates.ts';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { Purpose } from '#shared/domain/tracts/document/model/purpose.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import type { LawContext } from '#shared/domain/tracts/law/law-context.ts';
import { lawFindings } from '#shared/domain/tracts/law/law-findings.ts';
import type { LawRuleId } from '#shared/domain/tracts/law/law-rule-id.ts';
import type { Finding } from '#shared/domain/tracts/preflight/finding.ts';
import { plainFacts, type SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import {
  add,
  aTextFrame,
  aTract,
  backPage,
  edit,
  frontPage,
} from '../../../../builders/a-tract.ts';

export const day = (text: string) => IsoDate.parse(text);

export const ourFacts: SectionFacts = {
  ...plainFacts,
  name: 'Ensemble pour Vernoy',
  address: '1, rue Haute, 35000 Vernoy',
};

/** Says all that a leaflet of a section must say. */
export const wholeMention =
  'Imprimé par nos soins : Ensemble pour Vernoy, 1, rue Haute, 35000 Vernoy. Ne pas jeter sur la voie publique.';

/** A leaflet of one face with this text on it, and what else is done to it. */
export function aLeafletSaying(text: string, ...edits: readonly TractEdit[]): Y.Doc {
  const doc = aTract();
  edit(doc, { kind: 'delete-page', page: backPage }, add(aTextFrame('words'), text), ...edits);
  return doc;
}

export const asA = (purpose: Purpose, voteDay: string | null = null): TractEdit => ({
  kind: 'set-document',
  properties: { purpose, voteDay: voteDay === null ? null : day(voteDay) },
});

export const sized = (width: number, height: number): TractEdit => ({
  kind: 'set-page',
  page: frontPage,
  properties: {
    setup: {
      ...{ width, height, bleed: 3, panels: [] },
      margins: { top: 10, right: 10, bottom: 10, left: 10 },
    },
  },
});

export const judged = (doc: Y.Doc, context: Partial<LawContext> = {}): readonly Finding[] =>
  lawFindings(readTract(doc).tract, { today: day('2026-02-02'), facts: ourFacts, ...context });

export const rulesIn = (findings: readonly Finding[]): readonly LawRuleId[] =>
  findings.flatMap(({ fault }) => (fault.kind === 'law' ? [fault.rule] : []));

/** The rules that speak of a leaflet whose mentions are whole. */
export const broken = (text: string, ...edits: readonly TractEdit[]): readonly LawRuleId[] =>
  rulesIn(judged(aLeafletSaying(`${text}\n${wholeMention}`, ...edits)));
