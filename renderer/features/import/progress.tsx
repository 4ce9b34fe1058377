import { Loader } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import styles from './import.module.css';

type Props = {
  readonly says: 'import.reading' | 'import.planning' | 'import.writing';
  readonly fileName: string;
};

export function Progress({ says, fileName }: Props) {
  return (
    <div className={styles.progress} role="status">
      <Loader color="petrol" />
      <p>
        <FormattedMessage id={says} values={{ fileName }} />
      </p>
    </div>
  );
}
