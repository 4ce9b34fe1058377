import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { SegmentCondition } from '#shared/domain/segments/segment.ts';
import styles from './builder.module.css';
import { useDesk } from './builder-desk.ts';

type Named = Extract<SegmentCondition, { kind: 'segment' }>;

type Props = {
  readonly id: string;
  readonly condition: Named;
  readonly onChange: (condition: Named) => void;
};

/** Those of another segment, or all but those. */
export function OtherSegmentCondition({ id, condition, onChange }: Props) {
  const intl = useIntl();
  const { segments } = useDesk();
  const isKnown = segments.some((segment) => segment.id === condition.id);
  const choices = segments.map(({ id: value, name }) => ({ value, label: name }));
  const gone = { value: condition.id, label: intl.formatMessage({ id: 'segment.gone' }) };
  return (
    <div className={styles.asked}>
      <NativeSelect
        id={id}
        size="sm"
        aria-label={intl.formatMessage({ id: 'segment.include' })}
        value={condition.include ? 'in' : 'out'}
        data={[
          { value: 'in', label: intl.formatMessage({ id: 'segment.include.in' }) },
          { value: 'out', label: intl.formatMessage({ id: 'segment.include.out' }) },
        ]}
        onChange={({ currentTarget }) =>
          onChange({ ...condition, include: currentTarget.value === 'in' })
        }
      />
      <NativeSelect
        className={styles.wide ?? ''}
        size="sm"
        aria-label={intl.formatMessage({ id: 'segment.which' })}
        value={condition.id}
        data={isKnown ? choices : [gone, ...choices]}
        onChange={({ currentTarget }) => onChange({ ...condition, id: currentTarget.value })}
      />
    </div>
  );
}
