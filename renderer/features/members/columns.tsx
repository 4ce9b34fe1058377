import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { FormattedMessage } from 'react-intl';
import { formatPhone } from '#shared/domain/members/parse-phone.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { ListColumn, MemberRow } from '../../store/store-api.ts';
import { formatDay } from '../../ui/format.ts';
import { KindBadge } from './kind-badge.tsx';
import { NameCell } from './name-cell.tsx';

/** A place in the list; its person is null until the store has answered. */
export type GridLine = { readonly index: number; readonly row: MemberRow | null };

/** The store sorts and filters 200,000 rows; the table knows only the columns and which one leads. */
export const gridFeatures = tableFeatures({ rowSortingFeature });

const column = createColumnHelper<typeof gridFeatures, GridLine>();

const shown = (value: string | null | undefined) => value ?? '';

export const gridColumns = column.columns([
  column.display({
    id: 'name',
    cell: ({ row }) => (row.original.row ? <NameCell row={row.original.row} /> : null),
  }),
  column.display({
    id: 'memberNumber',
    cell: ({ row }) => shown(row.original.row?.fields.memberNumber),
  }),
  column.display({ id: 'town', cell: ({ row }) => shown(row.original.row?.fields.town) }),
  column.display({
    id: 'kind',
    cell: ({ row }) =>
      row.original.row ? <KindBadge kind={row.original.row.fields.kind} /> : null,
  }),
  column.display({ id: 'email', cell: ({ row }) => shown(row.original.row?.fields.email) }),
  column.display({
    id: 'phone',
    cell: ({ row }) => formatPhone(shown(row.original.row?.fields.phone)),
  }),
  column.display({
    id: 'joinedOn',
    cell: ({ row }) => {
      const joinedOn = row.original.row?.fields.joinedOn;
      return joinedOn ? formatDay(joinedOn) : '';
    },
  }),
]);

const headings: Readonly<Record<ListColumn, MessageId>> = {
  name: 'column.name',
  memberNumber: 'column.memberNumber',
  town: 'field.town',
  kind: 'field.kind',
  email: 'column.email',
  phone: 'field.phone',
  joinedOn: 'column.joinedOn',
};

export const isListColumn = (id: string): id is ListColumn => id in headings;

type HeadingProps = { readonly column: ListColumn };

export const Heading = ({ column }: HeadingProps) => <FormattedMessage id={headings[column]} />;
