import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { TypedEuros } from './typed-money.ts';

type Props = {
  readonly label?: ReactNode;
  readonly description?: ReactNode;
  readonly 'aria-label'?: string;
  readonly value: TypedEuros;
  readonly isFirst?: boolean;
  readonly error?: ReactNode;
  readonly onChange: (value: TypedEuros) => void;
};

const most = 1_000_000;

/** An amount in euros, typed as the person's language writes it. */
export function MoneyField({ value, isFirst, onChange, ...said }: Props) {
  const isFrench = useIntl().locale.startsWith('fr');
  return (
    <NumberInput
      {...said}
      value={value}
      min={0}
      max={most}
      decimalScale={2}
      decimalSeparator={isFrench ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      thousandSeparator={isFrench ? '\u202f' : ','}
      allowNegative={false}
      hideControls
      rightSection="€"
      {...(isFirst ? { 'data-autofocus': true } : {})}
      onChange={onChange}
    />
  );
}
