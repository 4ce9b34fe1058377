import { type ReactNode, useState } from 'react';
import { type Common, mixed } from '../common-value.ts';
import type { Problem } from '../use-edit.ts';
import styles from './field.module.css';
import { Field, type FieldLabel } from './field.tsx';

export type Choice<T extends string> = { readonly value: T; readonly label: string };

type Props<T extends string> = FieldLabel & {
  readonly value: Common<T>;
  readonly choices: readonly Choice<T>[];
  readonly isDisabled?: boolean;
  /** Stands within the field, before the words: a colour. */
  readonly chip?: ReactNode;
  readonly onChoose: (value: T) => Problem;
};

/** One of a list; a dash while several objects differ. */
export function ChoiceField<T extends string>({
  value,
  choices,
  isDisabled = false,
  onChoose,
  chip,
  ...label
}: Props<T>) {
  const [problem, setProblem] = useState<Problem>(null);
  const known = choices.some((choice) => choice.value === value);
  return (
    <Field {...label} problem={problem}>
      {(ids) => (
        <span className={chip ? styles.adorned : undefined}>
          {chip}
          <select
            {...ids}
            className={styles.input}
            aria-label={label.label}
            disabled={isDisabled}
            value={value === mixed || !known ? '' : value}
            onChange={({ currentTarget }) => {
              const chosen = choices.find((choice) => choice.value === currentTarget.value);
              if (chosen) setProblem(onChoose(chosen.value));
            }}
          >
            {known ? null : (
              <option value="" disabled>
                {'—'}
              </option>
            )}
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
