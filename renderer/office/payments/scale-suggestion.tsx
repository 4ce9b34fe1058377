import { Button, NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { amountOf, type DuesSuggestion } from '#shared/domain/contributions/suggestion.ts';
import { formatMoney } from '../../ui/format.ts';
import { useAppearance } from '../appearance.tsx';
import type { TypedEuros } from '../typed-money.ts';
import styles from './payments.module.css';
import { useScaleWords } from './use-scale-words.ts';

/** What is still asked of somebody for the year; empty where it is not known or nothing is left. */
export function askedOf(suggestion: DuesSuggestion | null): TypedEuros {
  if (suggestion === null || suggestion.suggested === null || suggestion.isExempt) return '';
  const rest = amountOf(suggestion.suggested.line) - suggestion.paid;
  return rest > 0 ? rest / 100 : '';
}

/** What the scale asks of somebody and why, and what of it is paid already. */
export function WhyAsked({ suggestion }: { readonly suggestion: DuesSuggestion }) {
  const { language } = useAppearance().appearance;
  const { year, paid, suggested, isExempt } = suggestion;
  const money = (cents: number) => formatMoney(language, cents);
  return (
    <p className={styles.why}>
      {isExempt ? (
        <FormattedMessage id="payments.scale.exempt" values={{ year: String(year) }} />
      ) : null}
      {paid > 0 ? (
        <FormattedMessage
          id="payments.scale.paid"
          values={{ amount: money(paid), year: String(year) }}
        />
      ) : null}{' '}
      {suggested === null || isExempt ? null : (
        <FormattedMessage
          id={`payments.scale.because.${suggested.because.kind}`}
          values={{
            amount: money(amountOf(suggested.line)),
            year: suggested.because.kind === 'as-before' ? String(suggested.because.year) : '',
          }}
        />
      )}
    </p>
  );
}

type PickerProps = {
  readonly suggestion: DuesSuggestion;
  readonly name: string;
  readonly onAmount: (amount: TypedEuros) => void;
};

/** The line that somebody says is theirs: used for this payment, and kept nowhere. */
export function LinePicker({
  suggestion: { lines, suggested, paid },
  name,
  onAmount,
}: PickerProps) {
  const intl = useIntl();
  const words = useScaleWords();
  return (
    <NativeSelect
      label={<FormattedMessage id="payments.scale.line" />}
      aria-label={intl.formatMessage({ id: 'payments.scale.lineOf' }, { name })}
      defaultValue={suggested === null ? '' : String(lines.indexOf(suggested.line))}
      data={[
        { value: '', label: intl.formatMessage({ id: 'payments.scale.line.none' }) },
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

/** Takes what is left to pay into the amount; nothing where nothing is asked. */
export function TakeAsked({ suggestion, onAmount }: Omit<PickerProps, 'name'>) {
  const { language } = useAppearance().appearance;
  const asked = askedOf(suggestion);
  if (typeof asked !== 'number') return null;
  return (
    <Button variant="default" size="compact-md" onClick={() => onAmount(asked)}>
      <FormattedMessage
        id="payments.scale.take"
        values={{ amount: formatMoney(language, Math.round(asked * 100)) }}
      />
    </Button>
  );
}
