import { type ReactNode, useId } from 'react';
import type { Problem } from '../use-edit.ts';
import styles from './field.module.css';

type Ids = {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
};

export type FieldLabel = {
  /** What the field is, whole: for those who hear it. */
  readonly label: string;
  /** What stands before it where there is little room; a part of the label. */
  readonly short?: string;
  readonly isWhole?: boolean;
  /** The label above the field instead of before it. */
  readonly isStacked?: boolean;
};

type Props = FieldLabel & {
  readonly problem: Problem;
  readonly children: (ids: Ids) => ReactNode;
};

/** A label, what one types in, and why it was refused. */
export function Field({ label, short, isWhole, isStacked, problem, children }: Props) {
  const id = useId();
  const places = [styles.field, isWhole && styles.whole, isStacked && styles.stacked];
  return (
    <div className={places.filter(Boolean).join(' ')}>
      <label className={styles.label} htmlFor={id} title={label}>
        {short ?? label}
      </label>
      {children({
        id,
        'aria-invalid': problem !== null,
        'aria-describedby': problem === null ? undefined : `${id}-problem`,
      })}
      {problem === null ? null : (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
