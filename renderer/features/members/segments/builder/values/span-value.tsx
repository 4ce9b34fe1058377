import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Span } from '#shared/domain/segments/segment.ts';
import styles from '../builder.module.css';
import { readCount } from './read-typed.ts';
import { TypedValue } from './typed-value.tsx';

type Props = { readonly value: Span; readonly onChange: (span: Span) => void };

const units = ['day', 'week', 'month', 'year'] as const satisfies readonly Span['unit'][];

/** `6 mois`. */
export function SpanValue({ value, onChange }: Props) {
  const intl = useIntl();
  return (
    <span className={styles.together}>
      <TypedValue
        label="segment.span.count"
        isLabelHidden
        isNeeded
        value={value.count}
        show={String}
        read={readCount}
        fault="segment.badCount"
        width="short"
        onChange={(count) => count !== null && onChange({ ...value, count })}
      />
      <NativeSelect
        size="sm"
        aria-label={intl.formatMessage({ id: 'segment.span.unit' })}
        value={value.unit}
        data={units.map((unit) => ({
          value: unit,
          label: intl.formatMessage({ id: `segment.unit.${unit}` }, { count: value.count }),
        }))}
        onChange={({ currentTarget }) => {
          const unit = units.find((one) => one === currentTarget.value);
          if (unit) onChange({ ...value, unit });
        }}
      />
    </span>
  );
}
