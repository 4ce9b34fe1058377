import { type KeyboardEvent, useState } from 'react';
import { type Common, mixed } from '../common-value.ts';
import type { Problem } from '../use-edit.ts';
import styles from './field.module.css';
import { Field, type FieldLabel } from './field.tsx';

type Props = FieldLabel & {
  readonly value: Common<string>;
  readonly isDisabled?: boolean;
  readonly lines?: 'one' | 'several';
  readonly placeholder?: string;
  /** What is wrong with what is there already. */
  readonly warning?: Problem;
  readonly onCommit: (value: string) => Problem;
};

/** Enter or leaving sets it as one edit, Escape goes back. */
export function TextField({ value, onCommit, warning = null, ...props }: Props) {
  const { isDisabled = false, lines = 'one', placeholder, ...label } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>(null);

  function settle(found: Problem) {
    setProblem(found);
    if (found === null) setDraft(null);
  }
  const commit = () => {
    if (draft !== null) settle(draft === value ? null : onCommit(draft));
  };
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && lines === 'one') commit();
    else if (event.key === 'Escape' && draft !== null) settle(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const Typed = lines === 'one' ? 'input' : 'textarea';
  return (
    <Field {...label} problem={problem ?? warning}>
      {(ids) => (
        <Typed
          {...ids}
          className={`${styles.input} ${lines === 'one' ? '' : styles.area}`}
          aria-label={label.label}
          disabled={isDisabled}
          placeholder={value === mixed ? '—' : placeholder}
          value={draft ?? (value === mixed ? '' : value)}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          onBlur={commit}
          onKeyDown={press}
        />
      )}
    </Field>
  );
}
