import { Menu } from '@mantine/core';
import { IconTruckDelivery } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useOrderWish } from './order-wish.ts';

type Props = { readonly tract: string };

/** In the menu of a leaflet's card. */
export const OrderItem = ({ tract }: Props) => (
  <Menu.Item
    leftSection={<IconTruckDelivery size="1.125rem" aria-hidden="true" />}
    onClick={() => useOrderWish.getState().ask({ kind: 'new', tract })}
  >
    <FormattedMessage id="tracts.orders.ofTract" />
  </Menu.Item>
);
