import { Button } from '@mantine/core';
import { IconArrowLeft, IconFileText, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { statusOf } from '#shared/domain/tracts/orders/print-order.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import { useTractSections } from '../../../office/use-sections.ts';
import { formatDay } from '../../../ui/format.ts';
import { Page } from '../../../ui/page.tsx';
import { OrderedLeaflet } from './leaflet/ordered-leaflet.tsx';
import { OrderFacts } from './order-facts.tsx';
import styles from './order-page.module.css';
import { useOrderWish } from './order-wish.ts';
import { StockPanel } from './stock/stock-panel.tsx';
import { type Order, useOrders } from './use-orders.ts';

type Props = { readonly id: string; readonly onBack: () => void };

/** One order: what its papers say, and what became of its copies. */
export function OrderPage({ id, onBack }: Props) {
  const orders = useOrders();
  if (orders === null) return null;
  const order = orders.find(({ row }) => row.id === id);
  const back = (
    <Button
      variant="subtle"
      leftSection={<IconArrowLeft size="1.125rem" aria-hidden="true" />}
      onClick={onBack}
    >
      <FormattedMessage id="tracts.orders.back" />
    </Button>
  );
  return order ? (
    <Known order={order} back={back} onGone={onBack} />
  ) : (
    <Page title={<FormattedMessage id="tracts.orders" />} actions={back}>
      <p role="status">
        <FormattedMessage id="failure.unknownRecord" />
      </p>
    </Page>
  );
}

type KnownProps = {
  readonly order: Order;
  readonly back: React.ReactNode;
  readonly onGone: () => void;
};

function Known({ order, back, onGone }: KnownProps) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const sections = useTractSections() ?? [];
  const [isLooking, setLooking] = useState(false);
  const { row, movements } = order;
  const { fields } = row;
  const mayWrite = sections.some(({ scope }) => scope === row.scope);
  const remove = async () => {
    const done = await act({
      run: () => store.deleteRecord({ kind: 'print-order', id: row.id }),
      says: intl.formatMessage({ id: 'tracts.orders.deleted' }, { name: fields.name }),
      kind: 'record',
    });
    if (done) onGone();
  };
  return (
    <Page
      title={fields.name}
      subtitle={
        <FormattedMessage
          id="tracts.orders.subtitle"
          values={{
            count: fields.quantity,
            day: formatDay(fields.orderedOn),
            status: intl.formatMessage({
              id: `tracts.orders.status.${statusOf(fields, order.stock)}`,
            }),
          }}
        />
      }
      actions={
        <>
          {back}
          <Button
            variant="default"
            leftSection={<IconFileText size="1.125rem" aria-hidden="true" />}
            onClick={() => setLooking(true)}
          >
            <FormattedMessage id="tracts.orders.look" />
          </Button>
          {mayWrite && movements.length === 0 ? (
            <Button
              variant="default"
              leftSection={<IconTrash size="1.125rem" aria-hidden="true" />}
              onClick={() => void remove()}
            >
              <FormattedMessage id="action.delete" />
            </Button>
          ) : null}
          {mayWrite ? (
            <Button
              leftSection={<IconPencil size="1.125rem" aria-hidden="true" />}
              onClick={() => useOrderWish.getState().ask({ kind: 'edit', order: row.id })}
            >
              <FormattedMessage id="tracts.orders.edit" />
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles.sides}>
        <OrderFacts fields={fields} />
        <StockPanel order={order} mayWrite={mayWrite} />
      </div>
      {isLooking ? (
        <OrderedLeaflet row={row} mayWrite={mayWrite} onClose={() => setLooking(false)} />
      ) : null}
    </Page>
  );
}
