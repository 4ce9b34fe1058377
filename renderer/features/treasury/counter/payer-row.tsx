import { ActionIcon, NativeSelect, NumberInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { amountOf, type DuesSuggestion } from '#shared/domain/contributions/suggestion.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { StandingLine } from '../../../office/payments/standing-line.tsx';
import { useScaleWords } from '../../../office/payments/use-scale-words.ts';
import type { TypedEuros } from '../../../office/typed-money.ts';
import { formatMoney } from '../../../ui/format.ts';
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
        {suggestion === null ? null : <Why suggestion={suggestion} />}
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

function Why({ suggestion }: { readonly suggestion: DuesSuggestion }) {
  const { language } = useAppearance().appearance;
  const { year, paid, suggested, isExempt } = suggestion;
  const money = (cents: number) => formatMoney(language, cents);
  return (
    <p className={styles.why}>
      {isExempt ? (
        <FormattedMessage id="treasury.counter.exempt" values={{ year: String(year) }} />
      ) : null}
      {paid > 0 ? (
        <FormattedMessage
          id="treasury.counter.paid"
          values={{ amount: money(paid), year: String(year) }}
        />
      ) : null}{' '}
      {suggested === null || isExempt ? null : (
        <FormattedMessage
          id={`treasury.counter.because.${suggested.because.kind}`}
          values={{
            amount: money(amountOf(suggested.line)),
            year: suggested.because.kind === 'as-before' ? String(suggested.because.year) : '',
          }}
        />
      )}
    </p>
  );
}

type PickerProps = Pick<Props, 'onAmount'> & {
  readonly suggestion: DuesSuggestion;
  readonly name: string;
};

/** The line that somebody says is theirs: used for this payment, and kept nowhere. */
function LinePicker({ suggestion: { lines, suggested, paid }, name, onAmount }: PickerProps) {
  const intl = useIntl();
  const words = useScaleWords();
  return (
    <NativeSelect
      label={<FormattedMessage id="treasury.counter.line" />}
      aria-label={intl.formatMessage({ id: 'treasury.counter.lineOf' }, { name })}
      defaultValue={suggested === null ? '' : String(lines.indexOf(suggested.line))}
      data={[
        { value: '', label: intl.formatMessage({ id: 'treasury.counter.line.none' }) },
        ...lines.map((line, place) => ({
          value: String(place),
          label: `${words.who(line)}, ${words.amount(line)}`,
        })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const line = value === '' ? undefined : lines[Number(value)];
        if (line !== undefined) onAmount(Math.max(0, amountOf(line) - paid) / 100);
      }}
    />
  );
}
