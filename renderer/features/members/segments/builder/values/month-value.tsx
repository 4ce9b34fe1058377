import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';

type Props = { readonly value: number; readonly onChange: (month: number) => void };

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function MonthValue({ value, onChange }: Props) {
  const intl = useIntl();
  return (
    <NativeSelect
      size="sm"
      aria-label={intl.formatMessage({ id: 'segment.month' })}
      value={String(value)}
      data={months.map((month) => ({
        value: String(month),
        // The middle of the month is in it in every time zone.
        label: intl.formatDate(Date.UTC(2026, month - 1, 15), { month: 'long', timeZone: 'UTC' }),
      }))}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    />
  );
}
