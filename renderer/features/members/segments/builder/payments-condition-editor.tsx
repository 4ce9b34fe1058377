import { MultiSelect, NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import type { SegmentCondition } from '#shared/domain/segments/segment.ts';
import styles from './builder.module.css';
import { PeriodValue } from './values/period-value.tsx';
import { MoneyRange } from './values/range-values.tsx';

type OfPayments = Extract<SegmentCondition, { kind: 'payments' }>;

type Props = {
  readonly id: string;
  readonly condition: OfPayments;
  readonly onChange: (condition: OfPayments) => void;
};

/** Who has given, or has not: what, when, and how much in all. */
export function PaymentsConditionEditor({ id, condition, onChange }: Props) {
  const intl = useIntl();
  const { has, kinds, period, atLeast, atMost } = condition;
  return (
    <div className={styles.asked}>
      <NativeSelect
        id={id}
        size="sm"
        aria-label={intl.formatMessage({ id: 'segment.payments' })}
        value={has ? 'has' : 'has-not'}
        data={[
          { value: 'has', label: intl.formatMessage({ id: 'segment.payments.has' }) },
          { value: 'has-not', label: intl.formatMessage({ id: 'segment.payments.hasNot' }) },
        ]}
        onChange={({ currentTarget }) =>
          onChange({ ...condition, has: currentTarget.value === 'has' })
        }
      />
      <MultiSelect
        className={styles.wide ?? ''}
        classNames={{
          option: styles.listed ?? '',
          input: styles.many ?? '',
          inputField: styles.bare ?? '',
        }}
        size="sm"
        aria-label={intl.formatMessage({ id: 'segment.payments.kinds' })}
        placeholder={kinds.length > 0 ? '' : intl.formatMessage({ id: 'segment.payments.any' })}
        data={ContributionKind.options.map((kind) => ({
          value: kind,
          label: intl.formatMessage({ id: `segment.payment.${kind}` }),
        }))}
        value={[...kinds]}
        onChange={(chosen) =>
          onChange({
            ...condition,
            kinds: ContributionKind.options.filter((kind) => chosen.includes(kind)),
          })
        }
      />
      <PeriodValue value={period} onChange={(next) => onChange({ ...condition, period: next })} />
      <div className={styles.sum}>
        <span className={styles.word}>{intl.formatMessage({ id: 'segment.payments.total' })}</span>
        <MoneyRange
          value={{ from: atLeast, to: atMost }}
          onChange={({ from, to }) => onChange({ ...condition, atLeast: from, atMost: to })}
        />
      </div>
    </div>
  );
}
