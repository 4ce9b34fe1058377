import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';

type Props = {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Whether what stands there is no number: it is then not to be saved over. */
  readonly onBad: (isBad: boolean) => void;
};

/** A number with a comma or a point, told as soon as it is one. */
export function NumberInput({ id, label, value, onChange, onBad }: Props) {
  const intl = useIntl();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : intl.formatNumber(value, { useGrouping: false }));
  const isBad = typed !== null && readNumber(typed) === 'bad';
  return (
    <TextInput
      id={id}
      label={label}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      error={isBad ? intl.formatMessage({ id: 'custom.badNumber' }) : null}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const read = readNumber(text);
        setTyped(text);
        onBad(read === 'bad');
        const number = read === 'bad' ? null : read;
        if (number !== value) onChange(number);
      }}
      onBlur={() => {
        if (!isBad) setTyped(null);
      }}
    />
  );
}

function readNumber(typed: string): number | 'bad' | null {
  const plain = typed.trim().replace(',', '.');
  if (plain === '') return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : 'bad';
}
