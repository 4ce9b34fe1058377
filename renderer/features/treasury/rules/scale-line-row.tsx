import { ActionIcon, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { MoneyField } from '../../../office/money-field.tsx';
import styles from './rules.module.css';
import { type LineDraft, type LineKind, lineKinds } from './scale-draft.ts';

type Props = {
  readonly line: LineDraft;
  readonly number: number;
  readonly fault: ReactNode;
  readonly onChange: (patch: Partial<LineDraft>) => void;
  readonly onRemove: () => void;
};

/** For whom, from which income or by which name, and how much. */
export function ScaleLineRow({ line, number, fault, onChange, onRemove }: Props) {
  const intl = useIntl();
  const { kind } = line;
  const label = (id: 'who' | 'from' | 'title' | 'amount' | 'percent') =>
    intl.formatMessage({ id: `treasury.rules.scale.${id}` }, { number });
  return (
    <div className={styles.line}>
      <NativeSelect
        aria-label={label('who')}
        value={kind}
        data={lineKinds.map((value) => ({
          value,
          label: intl.formatMessage({ id: `treasury.rules.line.${value}` }),
        }))}
        error={fault}
        onChange={({ currentTarget }) => {
          const next = lineKinds.find((one) => one === currentTarget.value);
          if (next !== undefined) onChange({ kind: next });
        }}
      />
      <Detail kind={kind} line={line} label={label} onChange={onChange} />
      {kind === 'official' ? (
        <NumberInput
          aria-label={label('percent')}
          value={line.percent}
          min={0}
          max={100}
          decimalScale={2}
          decimalSeparator={intl.locale.startsWith('fr') ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          hideControls
          rightSection="%"
          onChange={(percent) => onChange({ percent })}
        />
      ) : (
        <MoneyField
          aria-label={label('amount')}
          value={line.amount}
          onChange={(amount) => onChange({ amount })}
        />
      )}
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={intl.formatMessage({ id: 'treasury.rules.scale.remove' }, { number })}
        onClick={onRemove}
      >
        <IconTrash size="1.125rem" aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}

type DetailProps = Pick<Props, 'line' | 'onChange'> & {
  readonly kind: LineKind;
  readonly label: (id: 'from' | 'title') => string;
};

function Detail({ kind, line, label, onChange }: DetailProps) {
  const intl = useIntl();
  if (kind === 'income') {
    return (
      <MoneyField
        aria-label={label('from')}
        value={line.from}
        onChange={(from) => onChange({ from })}
      />
    );
  }
  if (kind === 'reduced') {
    return (
      <TextInput
        aria-label={label('title')}
        placeholder={intl.formatMessage({ id: 'treasury.rules.scale.title.hint' })}
        value={line.title}
        maxLength={80}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
    );
  }
  return <span />;
}
