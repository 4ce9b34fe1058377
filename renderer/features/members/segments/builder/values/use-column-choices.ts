import { useIntl } from 'react-intl';
import { isTopic, topicIds, topicLabel } from '#shared/domain/affinity/topics.ts';
import type { Column } from '#shared/domain/members/catalogue.ts';
import { useFieldText } from '../../../../../office/field-values.ts';
import { useLive } from '../../../../../office/use-live.ts';
import { useRecordNames } from '../../../../../office/use-record-names.ts';
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
  const values = new Set([...defined, ...(counts?.keys() ?? [])]);
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

/** The word for a value of a column, whatever it is stored as. */
export function useChoiceLabel(column: Column): (value: string) => string {
  const intl = useIntl();
  const names = useRecordNames();
  const text = useFieldText();
  const sections = useLive('every section', (store) => store.sections());
  return (value) => {
    if (column.id === 'tags') {
      return names.nameOf('tag', value) ?? intl.formatMessage({ id: 'segment.goneTag' });
    }
    if (column.id === 'section') {
      const name = sections?.find(({ sectionId }) => sectionId === value)?.name;
      return name || intl.formatMessage({ id: 'section.own' });
    }
    if (topicColumns.has(column.id)) {
      return isTopic(value) ? intl.formatMessage({ id: topicLabel(value) }) : value;
    }
    return column.group === 'custom' ? value : text(column.id, value);
  };
}
