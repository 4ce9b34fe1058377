import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { IsoDate } from '#shared/domain/dates.ts';
import { formatDay } from '../../../../ui/format.ts';
import { readDay } from '../day-field.ts';

type Props = {
  readonly id: string;
  readonly label: ReactNode;
  readonly value: IsoDate | null;
  readonly onChange: (value: IsoDate | null) => void;
  /** Whether what stands there is no day: it is then not to be saved over. */
  readonly onBad: (isBad: boolean) => void;
};

/** A day inside an entry, typed in any usual way and told as soon as it is one. */
export function DayInput({ id, label, value, onChange, onBad }: Props) {
  const intl = useIntl();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : formatDay(value));
  const read = (text: string) => (text.trim() === '' ? null : readDay('joinedOn', text.trim()));
  const isBadDay = (text: string) => text.trim() !== '' && read(text) === null;
  // Half a day is no fault while it is being typed.
  const [isLeft, setIsLeft] = useState(false);
  const isBad = typed !== null && isBadDay(typed);
  return (
    <TextInput
      id={id}
      label={label}
      placeholder={intl.formatMessage({ id: 'person.day.placeholder' })}
      inputMode="numeric"
      autoComplete="off"
      value={shown}
      error={isBad && isLeft ? intl.formatMessage({ id: 'fault.badDate' }) : null}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        setIsLeft(false);
        onBad(isBadDay(text));
        const day = read(text);
        if (day !== value) onChange(day);
      }}
      onBlur={() => {
        setIsLeft(true);
        if (!isBad) setTyped(null);
      }}
    />
  );
}
