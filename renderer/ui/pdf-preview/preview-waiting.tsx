import { Loader } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import styles from './pdf-pages.module.css';

export function PreviewWaiting() {
  return (
    <div className={styles.waiting}>
      <Loader color="petrol" size="sm" />
      <p role="status">
        <FormattedMessage id="preview.opening" />
      </p>
    </div>
  );
}
