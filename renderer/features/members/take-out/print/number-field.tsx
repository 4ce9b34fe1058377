import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

type Props = {
  readonly label: ReactNode;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly unit: 'mm' | 'pt' | 'count';
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
};

const suffixes = { mm: '\u00A0mm', pt: '\u00A0pt', count: '' } as const;

/** While it is empty, the value stays what it was. */
export function NumberField({ label, value, onChange, unit, min = 0, max = 500, step }: Props) {
  const intl = useIntl();
  const isWhole = unit === 'count';
  return (
    <NumberInput
      size="sm"
      label={label}
      value={value}
      min={min}
      max={max}
      step={step ?? (isWhole ? 1 : 0.5)}
      clampBehavior="blur"
      allowDecimal={!isWhole}
      decimalScale={2}
      decimalSeparator={intl.locale === 'fr' ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      suffix={suffixes[unit]}
      onChange={(typed) => {
        const number = typeof typed === 'number' ? typed : Number.parseFloat(typed);
        if (Number.isFinite(number)) onChange(number);
      }}
    />
  );
}
