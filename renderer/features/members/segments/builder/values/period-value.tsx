import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Period } from '#shared/domain/segments/segment.ts';
import { unreachable } from '#shared/result.ts';
import { todayHere } from '../../../../../office/today.ts';
import { dayReading } from './range-values.tsx';
import { readYear } from './read-typed.ts';
import { SpanValue } from './span-value.tsx';
import { TypedValue } from './typed-value.tsx';

type Props = { readonly value: Period; readonly onChange: (period: Period) => void };

const kinds = [
  'this-year',
  'last-year',
  'year',
  'in-last',
  'since',
  'ever',
] as const satisfies readonly Period['kind'][];

/** When payments were made. */
export function PeriodValue({ value, onChange }: Props) {
  const intl = useIntl();
  return (
    <>
      <NativeSelect
        size="sm"
        aria-label={intl.formatMessage({ id: 'segment.period' })}
        value={value.kind}
        data={kinds.map((kind) => ({
          value: kind,
          label: intl.formatMessage({ id: `segment.period.${kind}` }),
        }))}
        onChange={({ currentTarget }) => {
          const kind = kinds.find((one) => one === currentTarget.value);
          if (kind) onChange(usualPeriod(kind));
        }}
      />
      <PeriodDetail value={value} onChange={onChange} />
    </>
  );
}

function PeriodDetail({ value, onChange }: Props) {
  switch (value.kind) {
    case 'year':
      return (
        <TypedValue
          label="segment.year"
          isLabelHidden
          isNeeded
          value={value.year}
          show={String}
          read={readYear}
          fault="segment.badYear"
          width="short"
          onChange={(year) => year !== null && onChange({ ...value, year })}
        />
      );
    case 'since':
      return (
        <TypedValue
          label="segment.sinceDay"
          isLabelHidden
          isNeeded
          value={value.day}
          {...dayReading}
          onChange={(day) => day !== null && onChange({ ...value, day })}
        />
      );
    case 'in-last':
      return <SpanValue value={value.span} onChange={(span) => onChange({ ...value, span })} />;
    case 'ever':
    case 'this-year':
    case 'last-year':
      return null;
    default:
      return unreachable(value);
  }
}

function usualPeriod(kind: Period['kind']): Period {
  const now = todayHere();
  switch (kind) {
    case 'year':
      return { kind, year: Number(now.slice(0, 4)) - 1 };
    case 'since':
      return { kind, day: now };
    case 'in-last':
      return { kind, span: { count: 12, unit: 'month' } };
    case 'ever':
    case 'this-year':
    case 'last-year':
      return { kind };
    default:
      return unreachable(kind);
  }
}
