import { usePlace } from '../../../office/screen.ts';
import { OrdersList } from './list/orders-list.tsx';
import { OrderPage } from './order-page.tsx';

type Props = { readonly order: string | null };

/** The print orders, or the one that is open. */
export function Orders({ order }: Props) {
  const show = (id: string | null) =>
    usePlace.getState().go({ kind: 'tracts', open: { kind: 'orders', order: id } });
  return order === null ? (
    <OrdersList onOpen={show} />
  ) : (
    <OrderPage key={order} id={order} onBack={() => show(null)} />
  );
}
