import { useIntl } from 'react-intl';
import type { SectionChoice } from '../store/store-api.ts';
import { useLive } from './use-live.ts';

/** The sections one may write to. The one that no federation has named yet is called in the person's language. */
export function useSections(): readonly SectionChoice[] | null {
  const intl = useIntl();
  const sections = useLive('sections', writable);
  return (
    sections?.map((section) =>
      section.name === ''
        ? { ...section, name: intl.formatMessage({ id: 'section.own' }) }
        : section,
    ) ?? null
  );
}

async function writable(store: {
  sections(): Promise<readonly SectionChoice[]>;
}): Promise<readonly SectionChoice[]> {
  const sections = await store.sections();
  return sections.filter((section) => section.canWrite);
}
