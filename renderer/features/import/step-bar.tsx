import { IconCheck } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import styles from './step-bar.module.css';
import { steps } from './wizard.ts';

type Props = { readonly current: (typeof steps)[number] };

export function StepBar({ current }: Props) {
  const reached = steps.indexOf(current);
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={styles.step}
          aria-current={step === current ? 'step' : undefined}
          data-done={index < reached || undefined}
        >
          <span className={styles.number} aria-hidden="true">
            {index < reached ? <IconCheck size="0.875rem" stroke={3} /> : index + 1}
          </span>
          <FormattedMessage id={`import.step.${step}`} />
        </li>
      ))}
    </ol>
  );
}
