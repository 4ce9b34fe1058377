import type { SectionChoice } from '../store/store-api.ts';
import { useLive } from './use-live.ts';

/** The sections one may write to. */
export function useSections(): readonly SectionChoice[] | null {
  return useLive('sections', writable);
}

async function writable(store: {
  sections(): Promise<readonly SectionChoice[]>;
}): Promise<readonly SectionChoice[]> {
  const sections = await store.sections();
  return sections.filter((section) => section.canWrite);
}
