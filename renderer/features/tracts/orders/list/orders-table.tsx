import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { amountsOf, totalsOf } from '#shared/domain/tracts/orders/amounts.ts';
import { statusOf } from '#shared/domain/tracts/orders/print-order.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { formatDay, formatMoney, formatNumber } from '../../../../ui/format.ts';
import styles from '../orders.module.css';
import type { Order } from '../use-orders.ts';
import {
  type OrderSort,
  type SortableColumn,
  sortableColumns,
  sortedBy,
  sortOrders,
} from './sort-orders.ts';

type Props = { readonly orders: readonly Order[]; readonly onOpen: (order: string) => void };

const counted: readonly SortableColumn[] = ['quantity', 'gross', 'remaining'];
const newestFirst: OrderSort = { column: 'orderedOn', direction: 'descending' };

/** One row an order, sorted by any column, with sums that are those of its rows. */
export function OrdersTable({ orders, onOpen }: Props) {
  const intl = useIntl();
  const [sort, setSort] = useState(newestFirst);
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={intl.formatMessage({ id: 'tracts.orders' })}>
        <thead>
          <tr>
            {sortableColumns.map((column) => (
              <th
                key={column}
                scope="col"
                data-counted={counted.includes(column)}
                aria-sort={sort.column === column ? sort.direction : 'none'}
              >
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => setSort(sortedBy(sort, column))}
                >
                  <FormattedMessage id={`tracts.orders.column.${column}`} />
                  {sort.column === column ? <Arrow direction={sort.direction} /> : null}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortOrders(orders, sort).map((order) => (
            <OrderRow key={order.row.id} order={order} onOpen={onOpen} />
          ))}
        </tbody>
        <Sums orders={orders} />
      </table>
    </div>
  );
}

const Arrow = ({ direction }: Pick<OrderSort, 'direction'>) =>
  direction === 'ascending' ? (
    <IconArrowUp size="1rem" aria-hidden="true" />
  ) : (
    <IconArrowDown size="1rem" aria-hidden="true" />
  );

type RowProps = { readonly order: Order; readonly onOpen: (order: string) => void };

function OrderRow({ order: { row, stock }, onOpen }: RowProps) {
  const { language } = useAppearance().appearance;
  const { fields } = row;
  const amounts = amountsOf(fields);
  return (
    <tr>
      <td>{formatDay(fields.orderedOn)}</td>
      <th scope="row">
        <button type="button" className={styles.link} onClick={() => onOpen(row.id)}>
          {fields.name}
        </button>
        {fields.election ? <span className={styles.soft}>{fields.election}</span> : null}
      </th>
      <td>{fields.printerName ?? '–'}</td>
      <td data-counted="true">{formatNumber(language, fields.quantity)}</td>
      <td data-counted="true">{amounts ? formatMoney(language, amounts.gross) : '–'}</td>
      <td>
        <FormattedMessage id={`tracts.orders.status.${statusOf(fields, stock)}`} />
      </td>
      <td data-counted="true" data-short={stock.remaining < 0}>
        {formatNumber(language, stock.remaining)}
      </td>
    </tr>
  );
}

function Sums({ orders }: { readonly orders: readonly Order[] }) {
  const { language } = useAppearance().appearance;
  const totals = totalsOf(orders.map(({ row }) => row.fields));
  const money = (cents: number) => formatMoney(language, cents);
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={3}>
          <FormattedMessage id="tracts.orders.count" values={{ count: totals.orders }} />
        </th>
        <td data-counted="true">{formatNumber(language, totals.copies)}</td>
        <td data-counted="true">{money(totals.gross)}</td>
        <td colSpan={2} className={styles.sums}>
          <FormattedMessage
            id="tracts.orders.sums"
            values={{ net: money(totals.net), vat: money(totals.vat), due: money(totals.due) }}
          />
          {totals.unpriced > 0 ? (
            <span className={styles.soft}>
              <FormattedMessage id="tracts.orders.unpriced" values={{ count: totals.unpriced }} />
            </span>
          ) : null}
        </td>
      </tr>
    </tfoot>
  );
}
