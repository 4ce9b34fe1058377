import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { SectionChoice } from '../store/store-api.ts';
import { useLive } from './use-live.ts';

export type SectionNames = {
  /** Null for a section that this office does not see. */
  readonly nameOf: (sectionId: string) => string | null;
  readonly nameOfScope: (scope: ScopeId) => string | null;
  /** With a single section there is nothing to tell apart. */
  readonly areSeveral: boolean;
};

/** Of every section this office sees, those one may only read included. */
export function useSectionNames(): SectionNames {
  const intl = useIntl();
  const known = useLive('section names', (store) => store.sections());
  return useMemo(() => {
    const sections = known ?? [];
    const called = (section: SectionChoice | undefined): string | null => {
      if (section === undefined) return null;
      return section.name === '' ? intl.formatMessage({ id: 'section.own' }) : section.name;
    };
    return {
      areSeveral: sections.length > 1,
      nameOf: (sectionId) => called(sections.find((section) => section.sectionId === sectionId)),
      nameOfScope: (scope) => called(sections.find((section) => section.scope === scope)),
    };
  }, [intl, known]);
}
