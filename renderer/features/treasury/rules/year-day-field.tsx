import { NativeSelect, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import styles from './rules.module.css';

type Props = {
  readonly label: ReactNode;
  /** `MM-DD`. */
  readonly value: string;
  /** Of a month. */
  readonly mostDays: 28 | 31;
  readonly onChange: (value: string) => void;
};

const two = (number: number) => String(number).padStart(2, '0');

/** A day that comes back every year. */
export function YearDayField({ label, value, mostDays, onChange }: Props) {
  const intl = useIntl();
  const [month = '01', day = '01'] = value.split('-');
  const months = Array.from({ length: 12 }, (_, at) => ({
    value: two(at + 1),
    label: intl.formatDate(new Date(2026, at, 15), { month: 'long' }),
  }));
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className={styles.pair}>
        <NumberInput
          aria-label={intl.formatMessage({ id: 'treasury.rules.day' })}
          value={Number(day)}
          min={1}
          max={mostDays}
          clampBehavior="strict"
          allowDecimal={false}
          allowNegative={false}
          onChange={(next) => onChange(`${month}-${two(Number(next) || 1)}`)}
        />
        <NativeSelect
          aria-label={intl.formatMessage({ id: 'treasury.rules.month' })}
          value={month}
          data={months}
          onChange={({ currentTarget }) => onChange(`${currentTarget.value}-${day}`)}
        />
      </div>
    </fieldset>
  );
}

export function YearDay({ value }: { readonly value: string }) {
  const intl = useIntl();
  const [month = '01', day = '01'] = value.split('-');
  return (
    <FormattedMessage
      id="treasury.rules.yearDay"
      values={{
        day: Number(day),
        month: intl.formatDate(new Date(2026, Number(month) - 1, 15), { month: 'long' }),
      }}
    />
  );
}
