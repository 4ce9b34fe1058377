import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  readonly label: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** After the number: ` %`. */
  readonly suffix?: string;
  readonly onNumber: (value: number) => void;
};

/** A count. What is not one yet while it is typed is not told. */
export function WholeNumber({ label, value, min, max, step, suffix = '', onNumber }: Props) {
  return (
    <NumberInput
      size="sm"
      label={label}
      value={value}
      min={min}
      max={max}
      step={step}
      suffix={suffix}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator={'\u202F'}
      clampBehavior="blur"
      onChange={(typed) => {
        if (typeof typed === 'number' && typed >= min && typed <= max) onNumber(Math.round(typed));
      }}
    />
  );
}
