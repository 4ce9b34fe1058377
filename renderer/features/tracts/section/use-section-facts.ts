import { useState } from 'react';
import { sameValue } from '#shared/canonical.ts';
import { speakingRow } from '#shared/domain/records/speaking-row.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { factsOf, nothingSaid } from '#shared/domain/tracts/templates/section-record.ts';
import { useRecords } from '../../../office/use-records.ts';
import { useTractSections } from '../../../office/use-sections.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import type { SectionChoice } from '../../../store/store-api/section-choice.ts';

type Said = {
  /** Null before anybody has said anything. */
  readonly row: RecordRow<'section-facts'> | null;
  readonly facts: SectionFacts;
};

/** What a section prints on its leaflets; null until the store has answered. */
export function useSectionFacts(scope: ScopeId | null): Said | null {
  const rows = useRecords('section-facts');
  const sections = useTractSections();
  const givenName = givenNameOf(sections?.find((section) => section.scope === scope));
  const row = speakingRow((rows ?? []).filter((one) => one.scope === scope));
  const facts = useSame(factsOf(row?.fields ?? nothingSaid, givenName));
  return rows === null || sections === null ? null : { row, facts };
}

/** What the federation calls it. « Ma section » is a name for this window, and nothing to print. */
export const givenNameOf = (section: SectionChoice | undefined): string =>
  section === undefined || section.sectionId === 'local' ? '' : section.name;

/** The same object while it says the same: what is drawn with it is not drawn again at every change of the store. */
function useSame<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (sameValue(kept, value)) return kept;
  keep(value);
  return value;
}
