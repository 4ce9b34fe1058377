import { useIntl } from 'react-intl';
import type { SectionChoice } from '../store/store-api.ts';
import { useLive } from './use-live.ts';

/** The sections whose people one may write. The one that no federation has named yet is called in the person's language. */
export const useSections = (): readonly SectionChoice[] | null =>
  useNamed(useLive('sections', async (store) => (await store.sections()).filter(writable)));

/** The sections whose leaflets one may write. */
export const useTractSections = (): readonly SectionChoice[] | null =>
  useNamed(
    useLive('tract sections', async (store) => (await store.tractSections()).filter(writable)),
  );

/** The sections whose ledger one may write. */
export const useDuesSections = (): readonly SectionChoice[] | null =>
  useNamed(
    useLive('dues sections', async (store) => (await store.duesSections()).filter(writable)),
  );

const writable = ({ canWrite }: SectionChoice) => canWrite;

function useNamed(sections: readonly SectionChoice[] | null): readonly SectionChoice[] | null {
  const intl = useIntl();
  const own = intl.formatMessage({ id: 'section.own' });
  return (
    sections?.map((section) => (section.name === '' ? { ...section, name: own } : section)) ?? null
  );
}
