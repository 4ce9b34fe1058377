import { useIntl } from 'react-intl';
import type { GridColumn, GridLayout } from '../grid-types.ts';

/** How the list is sorted and grouped, for those who do not see the arrows. */
export function useOrderWords(columns: readonly GridColumn[], layout: GridLayout): string {
  const intl = useIntl();
  const titleOf = (id: string) => columns.find((column) => column.id === id)?.title ?? '';
  const sorted = layout.sort.map(({ column, direction }) =>
    intl.formatMessage({ id: 'grid.sortedColumn' }, { column: titleOf(column), direction }),
  );
  const words = [
    ...(sorted.length > 0
      ? [intl.formatMessage({ id: 'grid.sortedBy' }, { columns: intl.formatList(sorted) })]
      : []),
    ...(layout.groupBy === null
      ? []
      : [intl.formatMessage({ id: 'grid.groupedBy' }, { column: titleOf(layout.groupBy) })]),
  ];
  return words.join('. ');
}
