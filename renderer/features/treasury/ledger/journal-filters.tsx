import { NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import type { JournalFilter } from '#shared/domain/contributions/journal/journal.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { meansKinds } from '../../../office/payments/means-kinds.ts';
import styles from './ledger.module.css';

type Props = {
  readonly filter: JournalFilter;
  readonly years: readonly number[];
  readonly onFilter: (filter: JournalFilter) => void;
  readonly actions: ReactNode;
};

const bankStates = ['waiting', 'banked'] as const;

export function JournalFilters({ filter, years, onFilter, actions }: Props) {
  const intl = useIntl();
  const change = (patch: Partial<JournalFilter>) => onFilter({ ...filter, ...patch });
  const all = {
    value: '',
    label: intl.formatMessage({ id: 'treasury.ledger.all' }),
  };
  // The year that is asked for is offered, though nothing came in for it yet.
  const offered = [...new Set([...years, ...(filter.year === null ? [] : [filter.year])])];
  return (
    <div className={styles.filters}>
      <TextInput
        className={styles.search ?? ''}
        label={<FormattedMessage id="treasury.ledger.search" />}
        placeholder={intl.formatMessage({ id: 'treasury.ledger.search.help' })}
        autoComplete="off"
        spellCheck={false}
        leftSection={<IconSearch size="1.125rem" aria-hidden="true" />}
        value={filter.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <NativeSelect
        label={<FormattedMessage id="treasury.ledger.year" />}
        value={filter.year ?? ''}
        data={[
          all,
          ...offered
            .toSorted((a, b) => b - a)
            .map((year) => ({
              value: String(year),
              label: String(year),
            })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ year: value === '' ? null : Number(value) })
        }
      />
      <NativeSelect
        label={<FormattedMessage id="payments.kind" />}
        value={filter.kind ?? ''}
        data={[
          all,
          ...ContributionKind.options.map((value) => ({
            value,
            label: intl.formatMessage({ id: `segment.payment.${value}` }),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ kind: ContributionKind.options.find((kind) => kind === value) ?? null })
        }
      />
      <NativeSelect
        label={<FormattedMessage id="payments.means" />}
        value={filter.means ?? ''}
        data={[
          all,
          ...meansKinds.map((value) => ({
            value,
            label: intl.formatMessage({ id: `payments.means.${value}` }),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ means: meansKinds.find((kind) => kind === value) ?? null })
        }
      />
      <NativeSelect
        label={<FormattedMessage id="treasury.ledger.bank" />}
        value={filter.atBank ?? ''}
        data={[
          all,
          ...bankStates.map((value) => ({
            value,
            label: intl.formatMessage({ id: `treasury.ledger.bank.${value}` }),
          })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ atBank: bankStates.find((state) => state === value) ?? null })
        }
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="treasury.ledger.from" />}
        value={filter.from ?? ''}
        onChange={({ currentTarget }) => change({ from: dayOf(currentTarget.value) })}
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="treasury.ledger.to" />}
        value={filter.to ?? ''}
        onChange={({ currentTarget }) => change({ to: dayOf(currentTarget.value) })}
      />
      {actions}
    </div>
  );
}

const dayOf = (typed: string): IsoDate | null => IsoDate.safeParse(typed).data ?? null;
