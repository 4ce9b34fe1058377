import { FormattedNumber } from 'react-intl';
import styles from '../builder.module.css';

type Props = { readonly label: string; readonly count: number | null };

/** A choice and how many people have it. */
export function ChoiceOption({ label, count }: Props) {
  return (
    <span className={styles.option}>
      <span>{label}</span>
      {count === null ? null : (
        <span className={styles.count}>
          <FormattedNumber value={count} />
        </span>
      )}
    </span>
  );
}
