import { useCallback, useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { type Column, customColumn, memberColumns } from '#shared/domain/members/catalogue.ts';
import { type MessageId, messages } from '#shared/i18n/messages.ts';
import type { RecordRow } from '../store/store-api/records.ts';
import { useRecords } from './use-records.ts';

/** A column under the name that people know it by. */
export type NamedColumn = Column & { readonly title: string };

/** Every column of a list, the section's own fields last. */
export function useMemberColumns(): readonly NamedColumn[] {
  const intl = useIntl();
  const own = useRecords('custom-field');
  return useMemo(() => namedColumns(intl, own ?? []), [intl, own]);
}

type OwnField = RecordRow<'custom-field'>;

function namedColumns(intl: IntlShape, own: readonly OwnField[]): readonly NamedColumn[] {
  const known = memberColumns.map((column) => {
    return { ...column, title: intl.formatMessage({ id: columnMessage(column.id) }) };
  });
  const defined = [...own]
    .sort((a, b) => a.fields.place - b.fields.place)
    .map(({ id, fields }) => ({ ...customColumn(id, fields), title: fields.name }));
  return [...known, ...defined];
}

/** Finds a column by its id; the same function until columns change. */
export function useColumnOf(): (id: string) => NamedColumn | undefined {
  const columns = useMemberColumns();
  return useCallback((id) => columns.find((column) => column.id === id), [columns]);
}

/** Columns whose cells write one field. */
export const useEditableColumns = (): readonly NamedColumn[] =>
  useMemberColumns().filter(({ field, kind }) => field !== null && kind !== 'tags');

function columnMessage(column: string): MessageId {
  const id = `column.${column}`;
  if (!isMessage(id)) throw new Error(`The catalogue's column ${column} has no name`);
  return id;
}

const isMessage = (id: string): id is MessageId => Object.hasOwn(messages.fr, id);
