import type { GridLayout } from '#shared/domain/records/grid-layout.ts';
import type { GridLayout as ShownLayout } from '../../../ui/grid/grid-types.ts';

const most = { columns: 100, sort: 8 } as const;

/** A layout as a view can hold it. */
export const savedLayout = ({ columns, frozen, sort, groupBy }: ShownLayout): GridLayout => ({
  columns: columns.slice(0, most.columns).map((column) => ({ ...column })),
  frozen,
  sort: sort.slice(0, most.sort).map((level) => ({ ...level })),
  groupBy,
});
