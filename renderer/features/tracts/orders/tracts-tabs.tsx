import { FormattedMessage, useIntl } from 'react-intl';
import { usePlace } from '../../../office/screen.ts';
import styles from './tracts-tabs.module.css';

const places = [
  { id: 'tracts', title: 'tracts.gallery.title', open: { kind: 'none' } },
  { id: 'orders', title: 'tracts.orders', open: { kind: 'orders', order: null } },
] as const;

type Props = { readonly current: (typeof places)[number]['id'] };

/** The leaflets themselves, or what was printed of them. */
export function TractsTabs({ current }: Props) {
  const intl = useIntl();
  return (
    <nav className={styles.tabs} aria-label={intl.formatMessage({ id: 'tracts.orders.tabs' })}>
      {places.map(({ id, title, open }) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          aria-current={id === current ? 'page' : undefined}
          onClick={() => usePlace.getState().go({ kind: 'tracts', open })}
        >
          <FormattedMessage id={title} />
        </button>
      ))}
    </nav>
  );
}
