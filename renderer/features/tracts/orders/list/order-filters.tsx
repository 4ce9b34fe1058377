import { Checkbox, NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from '../orders.module.css';
import type { Order } from '../use-orders.ts';
import type { OrderFilter } from './filter-orders.ts';

type Props = {
  /** All of them: what there is to choose from. */
  readonly orders: readonly Order[];
  readonly filter: OrderFilter;
  readonly onFilter: (filter: OrderFilter) => void;
};

export function OrderFilters({ orders, filter, onFilter }: Props) {
  const intl = useIntl();
  const collator = new Intl.Collator('fr', { numeric: true });
  const byLabel = (a: { label: string }, b: { label: string }) =>
    collator.compare(a.label, b.label);
  const leaflets = new Map(orders.map(({ row: { fields } }) => [fields.tract, fields.name]));
  const elections = new Set(orders.flatMap(({ row: { fields } }) => fields.election ?? []));
  const all = (id: 'tracts.orders.allLeaflets' | 'tracts.orders.allElections') => ({
    value: '',
    label: intl.formatMessage({ id }),
  });
  return (
    <div className={styles.filters}>
      <NativeSelect
        aria-label={intl.formatMessage({ id: 'tracts.orders.leaflet' })}
        value={filter.tract ?? ''}
        data={[
          all('tracts.orders.allLeaflets'),
          ...[...leaflets].map(([value, label]) => ({ value, label })).toSorted(byLabel),
        ]}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, tract: currentTarget.value || null })
        }
      />
      <NativeSelect
        aria-label={intl.formatMessage({ id: 'tracts.orders.election' })}
        value={filter.election ?? ''}
        data={[
          all('tracts.orders.allElections'),
          ...[...elections].map((value) => ({ value, label: value })).toSorted(byLabel),
        ]}
        onChange={({ currentTarget }) =>
          onFilter({ ...filter, election: currentTarget.value || null })
        }
      />
      <Checkbox
        label={<FormattedMessage id="tracts.orders.dueOnly" />}
        checked={filter.isDue}
        onChange={({ currentTarget }) => onFilter({ ...filter, isDue: currentTarget.checked })}
      />
    </div>
  );
}
