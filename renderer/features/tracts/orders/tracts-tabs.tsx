import { FormattedMessage, useIntl } from 'react-intl';
import { usePlace } from '../../../office/screen.ts';
import { PageTabs } from '../../../ui/page-tabs.tsx';

const tabs = [
  { id: 'tracts', title: <FormattedMessage id="tracts.gallery.title" /> },
  { id: 'orders', title: <FormattedMessage id="tracts.orders" /> },
] as const;
type Tab = (typeof tabs)[number]['id'];

const places = {
  tracts: { kind: 'none' },
  orders: { kind: 'orders', order: null },
} as const;

type Props = { readonly current: Tab };

/** The leaflets themselves, or what was printed of them. */
export function TractsTabs({ current }: Props) {
  const intl = useIntl();
  return (
    <PageTabs<Tab>
      label={intl.formatMessage({ id: 'tracts.orders.tabs' })}
      tabs={tabs}
      current={current}
      onOpen={(id) => usePlace.getState().go({ kind: 'tracts', open: places[id] })}
    />
  );
}
