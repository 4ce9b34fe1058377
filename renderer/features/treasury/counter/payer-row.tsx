import { ActionIcon, NumberInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LinePicker, WhyAsked } from '../../../office/payments/scale-suggestion.tsx';
import { StandingLine } from '../../../office/payments/standing-line.tsx';
import type { TypedEuros } from '../../../office/typed-money.ts';
import styles from './counter.module.css';
import type { Payer } from './counter-draft.ts';

type Props = {
  readonly payer: Payer;
  readonly onAmount: (amount: TypedEuros) => void;
  readonly onRemove: () => void;
};

/** Who pays, where they are with their dues, and what is asked of them and why. */
export function PayerRow({ payer: { name, standing, suggestion, amount }, ...props }: Props) {
  const intl = useIntl();
  const isFrench = intl.locale.startsWith('fr');
  return (
    <li className={styles.payer}>
      <div className={styles.who}>
        <strong>{name}</strong>
        {standing === null ? null : <StandingLine standing={standing} />}
        {suggestion === null ? null : <WhyAsked suggestion={suggestion} />}
      </div>
      {suggestion === null || suggestion.lines.length === 0 ? null : (
        <LinePicker suggestion={suggestion} name={name} onAmount={props.onAmount} />
      )}
      <NumberInput
        label={<FormattedMessage id="payments.amount" />}
        aria-label={intl.formatMessage({ id: 'treasury.counter.amountOf' }, { name })}
        className={styles.amount ?? ''}
        value={amount}
        min={0}
        max={1_000_000}
        decimalScale={2}
        decimalSeparator={isFrench ? ',' : '.'}
        allowedDecimalSeparators={[',', '.']}
        thousandSeparator={isFrench ? '\u202f' : ','}
        allowNegative={false}
        hideControls
        rightSection="€"
        ref={selectOnce}
        onChange={props.onAmount}
      />
      <ActionIcon
        className={styles.remove ?? ''}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={intl.formatMessage({ id: 'treasury.counter.remove' }, { name })}
        onClick={props.onRemove}
      >
        <IconX size="1.125rem" aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}

/** Enter takes the amount as it is; typing replaces it. */
const selectOnce = (field: HTMLInputElement | null) => {
  field?.focus();
  field?.select();
};
