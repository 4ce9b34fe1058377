import { Button } from '@mantine/core';
import { IconPlus, IconTruckDelivery } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useTractSections } from '../../../../office/use-sections.ts';
import { Empty } from '../../../../ui/empty.tsx';
import { Page } from '../../../../ui/page.tsx';
import { ExportOrders } from '../export/export-orders.tsx';
import { useOrderWish } from '../order-wish.ts';
import styles from '../orders.module.css';
import { TractsTabs } from '../tracts-tabs.tsx';
import { useOrders } from '../use-orders.ts';
import { everyOrder, filterOrders } from './filter-orders.ts';
import { OrderFilters } from './order-filters.tsx';
import { OrdersTable } from './orders-table.tsx';

type Props = { readonly onOpen: (order: string) => void };

/** Every print order of the sections one works for, and what they come to. */
export function OrdersList({ onOpen }: Props) {
  const orders = useOrders();
  const [filter, setFilter] = useState(everyOrder);
  const mayWrite = (useTractSections() ?? []).length > 0;
  const shown = filterOrders(orders ?? [], filter);
  const newOrder = mayWrite ? (
    <Button
      leftSection={<IconPlus size="1.125rem" aria-hidden="true" />}
      onClick={() => useOrderWish.getState().ask({ kind: 'new', tract: null })}
    >
      <FormattedMessage id="tracts.orders.new" />
    </Button>
  ) : null;
  const hasSome = orders !== null && orders.length > 0;
  return (
    <Page
      title={<FormattedMessage id="tracts.orders" />}
      subtitle={
        hasSome ? (
          <FormattedMessage id="tracts.orders.count" values={{ count: orders.length }} />
        ) : null
      }
      actions={
        hasSome ? (
          <>
            <ExportOrders orders={shown} />
            {newOrder}
          </>
        ) : null
      }
    >
      <TractsTabs current="orders" />
      {orders?.length === 0 ? (
        <Empty
          icon={<IconTruckDelivery size="2.5rem" stroke={1.5} />}
          title={<FormattedMessage id="tracts.orders.empty" />}
          actions={newOrder}
        >
          <FormattedMessage
            id={mayWrite ? 'tracts.orders.emptyText' : 'tracts.orders.emptyReadOnly'}
          />
        </Empty>
      ) : null}
      {hasSome ? (
        <>
          <OrderFilters orders={orders} filter={filter} onFilter={setFilter} />
          {shown.length === 0 ? (
            <p className={styles.nothing} role="status">
              <FormattedMessage id="tracts.orders.nothing" />
            </p>
          ) : (
            <OrdersTable orders={shown} onOpen={onOpen} />
          )}
        </>
      ) : null}
    </Page>
  );
}
