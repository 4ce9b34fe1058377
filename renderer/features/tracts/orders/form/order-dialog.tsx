import { Modal, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useRecords } from '../../../../office/use-records.ts';
import { type OrderAsked, useOrderWish } from '../order-wish.ts';
import { ChooseLeaflet } from './choose-leaflet.tsx';
import { EditOrder } from './edit-order.tsx';
import { NewOrder } from './new-order.tsx';

/** The one place where an order is noted or corrected, over whatever asked for it. */
export function OrderDialog() {
  const intl = useIntl();
  const asked = useOrderWish((wish) => wish.asked);
  const { close } = useOrderWish.getState();
  if (asked === null) return null;
  return (
    <Modal
      opened
      onClose={close}
      size="60rem"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage
            id={asked.kind === 'new' ? 'tracts.orders.new' : 'tracts.orders.edit'}
          />
        </Text>
      }
    >
      <Asked asked={asked} onClose={close} />
    </Modal>
  );
}

type Props = { readonly asked: OrderAsked; readonly onClose: () => void };

function Asked({ asked, onClose }: Props) {
  const tracts = useRecords('tract');
  const orders = useRecords('print-order');
  if (tracts === null || orders === null) return null;
  if (asked.kind === 'edit') {
    const row = orders.find(({ id }) => id === asked.order);
    return row ? <EditOrder row={row} onClose={onClose} /> : null;
  }
  const tract = tracts.find(({ id }) => id === asked.tract);
  return tract ? (
    <NewOrder key={tract.id} tract={tract} onClose={onClose} />
  ) : (
    <ChooseLeaflet tracts={tracts} />
  );
}
