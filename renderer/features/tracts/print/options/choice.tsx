import { Radio } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import styles from '../print.module.css';

type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly isImpossible?: boolean;
};

type Props<Value extends string> = {
  readonly legend: ReactNode;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
};

/** One of a few, each with what it means. */
export function ChoiceOf<Value extends string>({ legend, value, choices, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          name={name}
          value={choice.value}
          checked={choice.value === value}
          disabled={choice.isImpossible ?? false}
          onChange={() => onChoose(choice.value)}
          label={choice.label}
          description={choice.help}
        />
      ))}
    </fieldset>
  );
}
