import { useIntl } from 'react-intl';
import {
  type Column,
  type ColumnGroup,
  customColumn,
  memberColumns,
} from '#shared/domain/members/catalogue.ts';
import { type MessageId, messages } from '#shared/i18n/messages.ts';
import { useRecords } from '../../../office/use-records.ts';

export type NamedColumn = Column & { readonly name: string };

/** Every column there is, the section's own fields last, each with the name a person reads. */
export function useNamedColumns(): readonly NamedColumn[] {
  const intl = useIntl();
  const own = useRecords('custom-field') ?? [];
  const fixed = memberColumns.map((column) => ({
    ...column,
    name: intl.formatMessage({ id: columnMessage(column.id) }),
  }));
  const custom = [...own]
    .sort((a, b) => a.fields.place - b.fields.place)
    .map(({ id, fields }) => ({ ...customColumn(id, fields), name: fields.name }));
  return [...fixed, ...custom];
}

export const columnGroupMessage = (group: ColumnGroup): MessageId => `columnGroup.${group}`;

function columnMessage(column: string): MessageId {
  const id = `column.${column}`;
  if (!isMessage(id)) throw new Error(`The catalogue's column ${column} has no name`);
  return id;
}

const isMessage = (id: string): id is MessageId => Object.hasOwn(messages.fr, id);
