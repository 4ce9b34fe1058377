import { PasswordInput, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import styles from './new-passphrase.module.css';
import { type Strength, strengthOf } from './passphrase-strength.ts';

export type NewPassphraseValues = { readonly passphrase: string; readonly again: string };

type Props = {
  readonly values: NewPassphraseValues;
  readonly errors: { readonly passphrase?: ReactNode; readonly again?: ReactNode };
  readonly onChange: (values: NewPassphraseValues) => void;
};

/** A passphrase twice, with advice while typing. Pasting is allowed: password managers exist. */
export function NewPassphrase({ values, errors, onChange }: Props) {
  const intl = useIntl();
  const strength = strengthOf(values.passphrase);
  const toggle = { 'aria-label': intl.formatMessage({ id: 'passphrase.show' }) };
  return (
    <>
      <div>
        <PasswordInput
          label={intl.formatMessage({ id: 'passphrase.new' })}
          description={intl.formatMessage({ id: 'passphrase.advice' })}
          autoComplete="new-password"
          value={values.passphrase}
          error={errors.passphrase}
          visibilityToggleButtonProps={toggle}
          onChange={(event) => onChange({ ...values, passphrase: event.currentTarget.value })}
          data-autofocus
        />
        <Progress
          className={styles.meter ?? ''}
          value={amounts[strength]}
          color={strength === 'short' || strength === 'fair' ? 'yellow' : 'petrol'}
          aria-label={intl.formatMessage({ id: 'passphrase.strength' })}
        />
        <p className={styles.words} aria-live="polite">
          <FormattedMessage id={words[strength]} />
        </p>
      </div>
      <PasswordInput
        label={intl.formatMessage({ id: 'passphrase.again' })}
        autoComplete="new-password"
        value={values.again}
        error={errors.again}
        visibilityToggleButtonProps={toggle}
        onChange={(event) => onChange({ ...values, again: event.currentTarget.value })}
      />
    </>
  );
}

const amounts: Readonly<Record<Strength, number>> = {
  empty: 0,
  short: 20,
  fair: 50,
  good: 80,
  strong: 100,
};

const words: Readonly<Record<Strength, MessageId>> = {
  empty: 'strength.empty',
  short: 'strength.short',
  fair: 'strength.fair',
  good: 'strength.good',
  strong: 'strength.strong',
};
