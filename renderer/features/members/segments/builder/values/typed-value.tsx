import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import styles from '../builder.module.css';

type Props<T> = {
  /** The word before the field, as in a sentence; null: the field says it to screen readers only. */
  readonly label: MessageId;
  readonly isLabelHidden?: true;
  readonly value: T | null;
  readonly show: (value: T) => string;
  /** Null: cannot be understood. */
  readonly read: (typed: string) => T | null;
  /** What is said of something that cannot be understood. */
  readonly fault: MessageId;
  /** Refuses an empty field. */
  readonly isNeeded?: true;
  readonly placeholder?: MessageId;
  readonly unit?: MessageId;
  readonly width: 'short' | 'day';
  readonly onChange: (value: T | null) => void;
};

/** A value as one types it: what is understood counts at once, what is not stays in sight and changes nothing. */
export function TypedValue<T>(props: Props<T>) {
  const { label, value, show, read, onChange } = props;
  const intl = useIntl();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : show(value));
  const isBad = isBadly(props, shown);
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is inside, drawn by Mantine.
    <label className={styles.typed}>
      {props.isLabelHidden ? null : (
        <span>
          <FormattedMessage id={label} />
        </span>
      )}
      <TextInput
        className={styles[props.width] ?? ''}
        size="sm"
        {...(props.isLabelHidden ? { 'aria-label': intl.formatMessage({ id: label }) } : {})}
        placeholder={props.placeholder ? intl.formatMessage({ id: props.placeholder }) : ''}
        inputMode="decimal"
        autoComplete="off"
        value={shown}
        error={isBad ? intl.formatMessage({ id: props.fault }) : null}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          if (isBadly(props, currentTarget.value)) return;
          onChange(currentTarget.value.trim() === '' ? null : read(currentTarget.value.trim()));
        }}
        onBlur={() => {
          if (!isBad) setTyped(null);
        }}
      />
      {props.unit ? (
        <span>
          <FormattedMessage id={props.unit} />
        </span>
      ) : null}
    </label>
  );
}

function isBadly<T>({ read, isNeeded }: Props<T>, typed: string): boolean {
  return typed.trim() === '' ? isNeeded === true : read(typed.trim()) === null;
}
