import { useIntl } from 'react-intl';
import { topicIds } from '#shared/domain/affinity/taxonomy/taxonomy.ts';
import type { Column } from '#shared/domain/members/catalogue.ts';
import { useChoiceText } from '../../../../../office/use-choice-text.ts';
import { useLive } from '../../../../../office/use-live.ts';
import { useRecords } from '../../../../../office/use-records.ts';

export type ColumnChoice = {
  readonly value: string;
  readonly label: string;
  /** Of people; null until the store has counted. */
  readonly count: number | null;
};

/** What one can choose of a column, by name: what is defined, and what people have besides. */
export function useColumnChoices(column: Column): readonly ColumnChoice[] {
  const counts = useFacetCounts(column.id);
  const defined = useDefinedChoices(column);
  const label = useChoiceLabel(column);
  const used = counts?.keys() ?? [];
  // There are hundreds of topics, and a section has a few dozen of them.
  const values = new Set(
    topicColumns.has(column.id) ? [...used, ...defined] : [...defined, ...used],
  );
  return [...values].map((value) => ({
    value,
    label: label(value),
    count: counts === null ? null : (counts.get(value) ?? 0),
  }));
}

/** How many people have each value, the most frequent first; null until the store has counted. */
export function useFacetCounts(column: string): ReadonlyMap<string, number> | null {
  const found = useLive(`facets ${column}`, async (store) => ({
    column,
    facets: await store.facets(column),
  }));
  if (found?.column !== column) return null;
  return new Map(found.facets.map(({ value, count }) => [String(value), count]));
}

const topicColumns: ReadonlySet<string> = new Set(['cares', 'offers', 'seeks']);

function useDefinedChoices(column: Column): readonly string[] {
  const tags = useRecords('tag');
  const sections = useLive('every section', (store) => store.sections());
  if (column.id === 'tags') return byName(tags ?? []);
  if (column.id === 'section') return sections?.map(({ sectionId }) => sectionId) ?? [];
  return topicColumns.has(column.id) ? topicIds : (column.choices ?? []);
}

const byName = (
  tags: readonly { readonly id: string; readonly fields: { readonly name: string } }[],
) => [...tags].sort((a, b) => a.fields.name.localeCompare(b.fields.name, 'fr')).map(({ id }) => id);

/** The word for a value of a column; a tag that is gone is called so, anything else unknown by its own name. */
export function useChoiceLabel(column: Column): (value: string) => string {
  const intl = useIntl();
  const text = useChoiceText();
  return (value) => {
    const known = text(column, value);
    if (known !== '') return known;
    return column.id === 'tags' ? intl.formatMessage({ id: 'segment.goneTag' }) : value;
  };
}
