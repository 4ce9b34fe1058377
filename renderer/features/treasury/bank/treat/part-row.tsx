import { CloseButton, NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { MoneyField } from '../../../../office/money-field.tsx';
import styles from './by-hand.module.css';
import type { PartDraft } from './by-hand-draft.ts';

type Props = {
  readonly part: PartDraft;
  /** Of the line. */
  readonly year: number;
  readonly onChange: (part: PartDraft) => void;
  readonly onRemove: () => void;
};

const kinds = ['dues', 'donation'] as const;

/** What one person gave of the line. */
export function PartRow({ part, year, onChange, onRemove }: Props) {
  const intl = useIntl();
  return (
    <fieldset className={styles.part}>
      <legend>{part.name}</legend>
      <NativeSelect
        label={<FormattedMessage id="treasury.bank.hand.kind" />}
        value={part.kind}
        data={kinds.map((value) => ({
          value,
          label: intl.formatMessage({ id: `segment.payment.${value}` }),
        }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...part, kind: kinds.find((kind) => kind === value) ?? 'dues' })
        }
      />
      <NativeSelect
        label={<FormattedMessage id="treasury.bank.hand.year" />}
        value={String(part.year)}
        data={[year - 1, year, year + 1].map(String)}
        onChange={({ currentTarget }) => onChange({ ...part, year: Number(currentTarget.value) })}
      />
      <MoneyField
        label={<FormattedMessage id="treasury.bank.hand.amount" />}
        value={part.euros}
        onChange={(euros) => onChange({ ...part, euros })}
      />
      <CloseButton
        size="lg"
        aria-label={intl.formatMessage({ id: 'treasury.bank.hand.remove' }, { name: part.name })}
        onClick={onRemove}
      />
    </fieldset>
  );
}
