import { useMemo } from 'react';
import { topicIds } from '#shared/domain/affinity/taxonomy/taxonomy.ts';
import type { ExportWords } from '#shared/domain/export/people/export-words.ts';
import { useChoiceText } from '../../../office/use-choice-text.ts';
import { type NamedColumn, useMemberColumns } from '../../../office/use-columns.ts';
import { useLive } from '../../../office/use-live.ts';

/** How the interface calls columns and their choices: what leaves the office speaks as its screens do. */
export function useExportWords(): ExportWords {
  const columns = useMemberColumns();
  const choiceText = useChoiceText();
  const sections = useLive('all sections', (store) => store.sections());
  return useMemo(() => {
    const sectionIds = (sections ?? []).map(({ sectionId }) => sectionId);
    const wordsOf = (column: NamedColumn) =>
      idsOf(column, sectionIds).map((id) => [id, choiceText(column, id)] as const);
    return {
      titles: Object.fromEntries(columns.map(({ id, title }) => [id, title])),
      choices: Object.fromEntries(
        columns.map((column) => [column.id, Object.fromEntries(wordsOf(column))]),
      ),
    };
  }, [columns, choiceText, sections]);
}

/** Tags are the section's own: the store knows their names. */
function idsOf({ id, choices }: NamedColumn, sectionIds: readonly string[]): readonly string[] {
  if (id === 'section') return sectionIds;
  if (id === 'cares' || id === 'offers' || id === 'seeks') return topicIds;
  return choices ?? [];
}
