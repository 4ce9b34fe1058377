import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  type ArrearsFilter,
  contactChoices,
  owingChoices,
  promiseChoices,
} from '#shared/domain/contributions/arrears/find-arrears.ts';
import styles from './arrears.module.css';

type Props = {
  readonly filter: ArrearsFilter;
  readonly onFilter: (filter: ArrearsFilter) => void;
  readonly actions: ReactNode;
};

export function ArrearsFilters({ filter, onFilter, actions }: Props) {
  const intl = useIntl();
  const change = (patch: Partial<ArrearsFilter>) => onFilter({ ...filter, ...patch });
  const { owing, contact, promise } = filter;
  return (
    <search className={styles.filters}>
      <TextInput
        className={styles.search ?? ''}
        label={<FormattedMessage id="treasury.arrears.search" />}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size="1.125rem" aria-hidden="true" />}
        value={filter.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <NativeSelect
        label={<FormattedMessage id="treasury.arrears.owing" />}
        value={owing}
        data={owingChoices.map((value) => ({
          value,
          label: intl.formatMessage({ id: `treasury.arrears.owing.${value}` }),
        }))}
        onChange={({ currentTarget: { value } }) =>
          change({ owing: owingChoices.find((one) => one === value) ?? 'all' })
        }
      />
      <NativeSelect
        label={<FormattedMessage id="treasury.arrears.contact" />}
        value={contact}
        data={contactChoices.map((value) => ({
          value,
          label: intl.formatMessage({ id: `treasury.arrears.contact.${value}` }),
        }))}
        onChange={({ currentTarget: { value } }) =>
          change({ contact: contactChoices.find((one) => one === value) ?? 'all' })
        }
      />
      <NativeSelect
        label={<FormattedMessage id="treasury.arrears.promised" />}
        value={promise}
        data={promiseChoices.map((value) => ({
          value,
          label: intl.formatMessage({ id: `treasury.arrears.promised.${value}` }),
        }))}
        onChange={({ currentTarget: { value } }) =>
          change({ promise: promiseChoices.find((one) => one === value) ?? 'all' })
        }
      />
      {actions}
    </search>
  );
}
