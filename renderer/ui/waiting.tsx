import { Loader } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import styles from './waiting.module.css';

type Props = { readonly reason: MessageId };

export function Waiting({ reason }: Props) {
  return (
    <main className={styles.waiting}>
      <Loader color="petrol" />
      <p role="status">
        <FormattedMessage id={reason} />
      </p>
    </main>
  );
}
