import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { formatNumber } from '../../../../ui/format.ts';
import { Notice } from '../../../../ui/notice.tsx';
import type { Order } from '../use-orders.ts';
import { MovementForm } from './movement-form.tsx';
import { MovementList } from './movement-list.tsx';
import styles from './stock.module.css';

type Props = { readonly order: Order; readonly mayWrite: boolean };

const shown = ['received', 'handedOut', 'lost', 'returned'] as const;

/** How many copies there are, what became of the others, and the quickest way to say so. */
export function StockPanel({ order, mayWrite }: Props) {
  const { language } = useAppearance().appearance;
  const { stock, row, movements } = order;
  const { quantity, deliveredOn } = row.fields;
  const count = (value: number) => formatNumber(language, value);
  return (
    <section className={styles.panel} aria-labelledby="order-stock">
      <h2 id="order-stock" className={styles.title}>
        <FormattedMessage id="tracts.orders.stock" />
      </h2>
      <p className={styles.remaining} data-short={stock.remaining < 0}>
        <FormattedMessage
          id="tracts.orders.remaining"
          values={{
            count: stock.remaining,
            strong: (words) => <strong>{words}</strong>,
          }}
        />
      </p>
      <dl className={styles.counts}>
        {shown.map((part) => (
          <div key={part}>
            <dt>
              <FormattedMessage id={`tracts.orders.stock.${part}`} />
            </dt>
            <dd>{count(stock[part])}</dd>
          </div>
        ))}
      </dl>
      {stock.remaining < 0 ? (
        <Notice tone="warning">
          <FormattedMessage id="tracts.orders.short" />
        </Notice>
      ) : null}
      {deliveredOn !== null && stock.received !== quantity ? (
        <Notice tone="info">
          <FormattedMessage
            id="tracts.orders.otherCount"
            values={{ ordered: quantity, received: stock.received }}
          />
        </Notice>
      ) : null}
      {mayWrite ? <MovementForm order={order} /> : null}
      <MovementList movements={movements} mayWrite={mayWrite} />
    </section>
  );
}
