import { type KeyboardEvent, useState } from 'react';
import { type Common, mixed } from '../common-value.ts';
import type { Problem } from '../use-edit.ts';
import styles from './field.module.css';
import { Field, type FieldLabel } from './field.tsx';
import { type FieldUnit, type Limits, readTyped, stepped } from './typed-number.ts';
import { useNumberWords } from './use-number-words.ts';

type Props = FieldLabel &
  Limits & {
    readonly value: Common<number | null>;
    readonly unit: FieldUnit;
    /** What one press of an arrow adds. */
    readonly step?: number;
    readonly isDisabled?: boolean;
    /** What stands for `null`; emptying the field then says `null`. */
    readonly emptyShows?: string;
    readonly onCommit: (value: number) => Problem;
    readonly onEmpty?: () => Problem;
  };

/** Takes sums and units. Enter or leaving sets it as one edit, arrows step, Escape goes back. */
export function NumberField({ value, unit, step = 1, onCommit, onEmpty, ...props }: Props) {
  const { least = -20_000, most = 20_000, isDisabled = false, emptyShows, ...label } = props;
  const words = useNumberWords();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem>(null);
  const known = typeof value === 'number' ? value : null;
  const shown = draft ?? (known === null ? '' : words.say(known, unit));

  function settle(found: Problem) {
    setProblem(found);
    if (found === null) setDraft(null);
  }
  function commit() {
    if (draft === null) return;
    if (draft.trim() === '' && (onEmpty || known === null)) {
      settle(known !== null && onEmpty ? onEmpty() : null);
      return;
    }
    const read = readTyped(draft, unit, { least, most });
    if (!read.ok) setProblem(words.problem(read.error, unit));
    else settle(read.value === known ? null : onCommit(read.value));
  }
  function stepBy(direction: number, { shiftKey, altKey }: KeyboardEvent) {
    const typed = draft === null ? null : readTyped(draft, unit, { least, most });
    const from = typed?.ok ? typed.value : known;
    if (from === null) return;
    const size = (shiftKey ? 10 : 1) * (altKey ? 0.1 : 1) * step;
    settle(onCommit(stepped(from, direction * size, { least, most })));
  }
  function press(event: KeyboardEvent<HTMLInputElement>) {
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction !== undefined) stepBy(direction, event);
    else if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && (draft !== null || problem !== null)) settle(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <Field {...label} problem={problem}>
      {(ids) => (
        <input
          {...ids}
          className={styles.input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={label.label}
          disabled={isDisabled}
          placeholder={value === mixed ? '—' : emptyShows}
          value={shown}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onBlur={commit}
          onKeyDown={press}
        />
      )}
    </Field>
  );
}
