import type { SegmentCondition, SegmentGroup } from '../segments/segment.ts';
import type { GridLayout } from './grid-layout.ts';
import type { FieldsOf } from './record.ts';

/** Of records that are now another row: the new id by the old one. */
export type NewIds = ReadonlyMap<string, string>;

/** The same question, of rows that have other ids: segments, tags and own fields. */
export function queryOf(query: SegmentGroup, ids: NewIds): SegmentGroup {
  return { ...query, conditions: query.conditions.map((one) => conditionOf(one, ids)) };
}

function conditionOf(one: SegmentCondition, ids: NewIds): SegmentCondition {
  switch (one.kind) {
    case 'group':
      return queryOf(one, ids);
    case 'segment':
      return { ...one, id: ids.get(one.id) ?? one.id };
    case 'payments':
      return one;
    case 'column': {
      const column = columnIdOf(one.column, ids);
      if (column !== 'tags' || !('values' in one.test)) return { ...one, column };
      const values = [...new Set(one.test.values.map((value) => ids.get(value) ?? value))];
      return { ...one, column, test: { ...one.test, values } };
    }
  }
}

export function viewOf(view: FieldsOf<'view'>, ids: NewIds): FieldsOf<'view'> {
  const { segment } = view;
  return {
    ...view,
    segment: segment === null ? null : (ids.get(segment) ?? segment),
    layout: gridOf(view.layout, ids),
  };
}

export function gridOf(layout: GridLayout, ids: NewIds): GridLayout {
  const { columns, sort, groupBy } = layout;
  return {
    ...layout,
    columns: columns.map((column) => ({ ...column, id: columnIdOf(column.id, ids) })),
    sort: sort.map((key) => ({ ...key, column: columnIdOf(key.column, ids) })),
    groupBy: groupBy === null ? null : columnIdOf(groupBy, ids),
  };
}

/** The entries of a person, keyed by what they speak of. */
export function entriesWith(fields: object, ids: NewIds): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => {
      if (key === 'household') return [key, ids.get(value) ?? value];
      return [entryIdOf(key, ids), value];
    }),
  );
}

const ownField = 'custom.';
const tag = 'tag.';

const columnIdOf = (column: string, ids: NewIds): string =>
  column.startsWith(ownField) ? renamedAfter(ownField, column, ids) : column;

const entryIdOf = (key: string, ids: NewIds): string =>
  key.startsWith(tag) ? renamedAfter(tag, key, ids) : columnIdOf(key, ids);

function renamedAfter(start: string, key: string, ids: NewIds): string {
  const id = ids.get(key.slice(start.length));
  return id === undefined ? key : `${start}${id}`;
}
